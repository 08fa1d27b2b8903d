@NullMarked
package daylight.web.petition;

import org.jspecify.annotations.NullMarked;
