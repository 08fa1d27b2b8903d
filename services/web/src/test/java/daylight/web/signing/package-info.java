@NullMarked
package daylight.web.signing;

import org.jspecify.annotations.NullMarked;
