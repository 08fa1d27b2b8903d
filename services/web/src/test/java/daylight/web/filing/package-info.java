@NullMarked
package daylight.web.filing;

import org.jspecify.annotations.NullMarked;
