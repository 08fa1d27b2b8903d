@NullMarked
package daylight.embedded.portal;

import org.jspecify.annotations.NullMarked;
