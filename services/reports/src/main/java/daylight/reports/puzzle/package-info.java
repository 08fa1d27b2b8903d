/**
 * Work instead of addresses: a client solves a puzzle for each message and each look into a mailbox (section 5).
 *
 * <p>Invariants: a challenge is signed and needs no row; it serves once, within 15 minutes, for one binding, and not after a crash of the database that has forgotten what was used. What is remembered of a solved one is a digest without a time.
 */
@NullMarked
package daylight.reports.puzzle;

import org.jspecify.annotations.NullMarked;
