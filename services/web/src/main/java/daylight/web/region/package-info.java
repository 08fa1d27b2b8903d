/** Regions by their codes (GB/T 2260), and what they are called. */
@NullMarked
package daylight.web.region;

import org.jspecify.annotations.NullMarked;
