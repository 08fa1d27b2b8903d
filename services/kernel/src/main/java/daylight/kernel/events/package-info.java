/**
 * The envelope: CloudEvents 1.0, structured JSON, with the extension {@code aggregateversion}.
 *
 * <p>Cast: {@link daylight.kernel.events.ReceivedEvent} is an event as a consumer sees it.
 *
 * <p>Invariants: {@code subject} is the aggregate id and the Kafka key; unknown attributes, types and fields are ignored by readers.
 */
@NullMarked
package daylight.kernel.events;

import org.jspecify.annotations.NullMarked;
