package daylight.kernel.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * An event that came in.
 *
 * @param id of the event, unique
 * @param type past tense: {@code RecordPublished}; ignore those you do not know
 * @param aggregateId what it happened to
 * @param aggregateVersion the aggregate's version after it
 * @param time when it happened
 * @param data its fields; ignore those you do not know
 */
public record ReceivedEvent(
        UUID id, String type, UUID aggregateId, long aggregateVersion, Instant time, JsonNode data) {
    /**
     * The data as the contract's record.
     *
     * @throws MalformedEvent when a field has another type: the event is then poison
     */
    public <T> T as(Class<T> contract) {
        return EventJson.convert(data, contract);
    }
}
