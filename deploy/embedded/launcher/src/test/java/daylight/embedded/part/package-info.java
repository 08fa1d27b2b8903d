@NullMarked
package daylight.embedded.part;

import org.jspecify.annotations.NullMarked;
