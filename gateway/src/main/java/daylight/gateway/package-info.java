/** The one door to the portal: see gateway/README.md. */
@NullMarked
package daylight.gateway;

import org.jspecify.annotations.NullMarked;
