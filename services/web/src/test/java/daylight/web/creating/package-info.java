@NullMarked
package daylight.web.creating;

import org.jspecify.annotations.NullMarked;
