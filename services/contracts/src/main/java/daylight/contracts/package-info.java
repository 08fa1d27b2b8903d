/**
 * What services tell each other: event records here and in the packages below, and their JSON Schemas beside them as resources. Nothing else.
 *
 * <p>Cast: {@link daylight.contracts.Event} is what every event can say of itself. A package below holds the events of one service.
 *
 * <p>Invariants: an event carries identity, version, hash and what consumers need, never the text of a document and never personal data. A field is added, never
 * changed or removed; consumers ignore fields and types they do not know.
 */
@NullMarked
package daylight.contracts;

import org.jspecify.annotations.NullMarked;
