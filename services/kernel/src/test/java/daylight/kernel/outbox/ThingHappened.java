package daylight.kernel.outbox;

import daylight.contracts.Event;
import java.util.UUID;

/** An event for the kernel's tests. */
public record ThingHappened(UUID thingId, long version, String note) implements Event {
    @Override
    public UUID aggregateId() {
        return thingId;
    }

    @Override
    public String topic() {
        return "daylight.things";
    }
}
