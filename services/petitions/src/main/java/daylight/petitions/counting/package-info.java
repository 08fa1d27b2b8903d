/**
 * Counts: deltas are folded and deleted, never read by a cursor; each total equals the number of valid rows once all deltas are folded.
 */
@NullMarked
package daylight.petitions.counting;

import org.jspecify.annotations.NullMarked;
