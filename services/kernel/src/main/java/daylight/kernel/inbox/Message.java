package daylight.kernel.inbox;

import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;

/**
 * A message as Kafka holds it.
 *
 * @param topic with the prefix of the installation
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared and never changed: a copy of each message would be waste.
record Message(String topic, int partition, long offset, byte[] bytes) {
    /** The event in it; throws {@code MalformedEvent} when there is none. */
    ReceivedEvent event() {
        return EventJson.read(bytes);
    }
}
