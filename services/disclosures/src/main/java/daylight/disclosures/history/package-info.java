/** The history of a record: its versions, the bytes that were hashed, and what changed between two. */
@NullMarked
package daylight.disclosures.history;

import org.jspecify.annotations.NullMarked;
