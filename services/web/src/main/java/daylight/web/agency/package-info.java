/** Agencies and how long each takes to publish. */
@NullMarked
package daylight.web.agency;

import org.jspecify.annotations.NullMarked;
