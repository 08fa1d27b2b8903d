/** Work that repeats. */
@NullMarked
package daylight.kernel.ticking;

import org.jspecify.annotations.NullMarked;
