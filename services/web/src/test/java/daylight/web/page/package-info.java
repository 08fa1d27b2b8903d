@NullMarked
package daylight.web.page;

import org.jspecify.annotations.NullMarked;
