/**
 * A sealed message arrives (section 6).
 *
 * <p>Invariants: puzzle before body, header before database, commit before answer; the same message again is answered the same and stored once.
 */
@NullMarked
package daylight.reports.receiving;

import org.jspecify.annotations.NullMarked;
