@NullMarked
package daylight.web.record;

import org.jspecify.annotations.NullMarked;
