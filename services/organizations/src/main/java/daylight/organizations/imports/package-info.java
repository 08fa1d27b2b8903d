/**
 * Organizations that were registered before or elsewhere, brought in by an administrator in one stream, and their mergers.
 *
 * <p>Cast: {@link daylight.organizations.imports.ImportStream} reads lines and tells of each that was not taken, {@code ImportLine} is one, {@code PrepareLines} makes its rows to the last byte,
 * {@code PiecesUnderWay} keeps two pieces of them being written, {@code KnownLines} finds the new ones, {@code WriteImports} writes many at once by COPY, {@code SettleIndexes} puts the indexes in order afterwards,
 * {@code ImportLog} keeps who brought in how much and tells of it.
 *
 * <p>Invariants: a line that came before changes nothing, so a stream may be sent again; of two lines with one number or name the first counts; what is brought in is no act of ours, so it raises one event for all of it and no
 * notice (docs/adr/0024-imports-are-told-of-once.md). A code that fails its check is taken only with the reason.
 */
@NullMarked
package daylight.organizations.imports;

import org.jspecify.annotations.NullMarked;
