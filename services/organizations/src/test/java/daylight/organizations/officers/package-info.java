@NullMarked
package daylight.organizations.officers;

import org.jspecify.annotations.NullMarked;
