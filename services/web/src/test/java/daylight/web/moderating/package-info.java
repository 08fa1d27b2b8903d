@NullMarked
package daylight.web.moderating;

import org.jspecify.annotations.NullMarked;
