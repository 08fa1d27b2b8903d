@NullMarked
package daylight.web.status;

import org.jspecify.annotations.NullMarked;
