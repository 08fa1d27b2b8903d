/**
 * Where sealed files lie: in pieces, in the database (docs/adr/0015-ciphertext-in-the-database.md).
 *
 * <p>Guarantee: a piece is held in memory at a time, however long the file; what was kept is durable with the commit that kept it; what never became whole is removed.
 */
@NullMarked
package daylight.reports.ciphertext;

import org.jspecify.annotations.NullMarked;
