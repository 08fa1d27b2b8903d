/**
 * Twelve words and the keys that come of them (section 1), and what a message looks like inside (section 3). Used by the weaker ways alone: on the strong one the server never sees either.
 */
@NullMarked
package daylight.reports.receipt;

import org.jspecify.annotations.NullMarked;
