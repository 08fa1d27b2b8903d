@NullMarked
package daylight.web.applying;

import org.jspecify.annotations.NullMarked;
