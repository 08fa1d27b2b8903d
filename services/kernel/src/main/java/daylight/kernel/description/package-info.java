/** What the OpenAPI document of every service says of each operation alike: how refusals look. */
@NullMarked
package daylight.kernel.description;

import org.jspecify.annotations.NullMarked;
