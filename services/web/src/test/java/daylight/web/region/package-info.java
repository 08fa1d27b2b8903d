@NullMarked
package daylight.web.region;

import org.jspecify.annotations.NullMarked;
