@NullMarked
package daylight.web.desk;

import org.jspecify.annotations.NullMarked;
