/** Leaves an upstream alone that does not answer, so that it can come back and its clients are answered at once. */
@NullMarked
package daylight.gateway.breaking;

import org.jspecify.annotations.NullMarked;
