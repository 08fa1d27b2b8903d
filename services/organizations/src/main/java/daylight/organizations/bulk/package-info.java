/**
 * The register as files for those who want all of it: made once a night, kept for a week, each with its day, its count and its SHA-256.
 *
 * <p>Cast: {@code BulkFiles} knows which there are, {@code MakeBulkFiles} makes them, {@code RegisterStream} reads the register as the bytes of one, {@code BulkResource} hands them out.
 *
 * <p>Invariants: a file never changes once it is made, so a download can be resumed; one process makes it, whoever asks. A row in it is as the register was when that row was read, in the minutes before
 * {@code madeAt}.
 */
@NullMarked
package daylight.organizations.bulk;

import org.jspecify.annotations.NullMarked;
