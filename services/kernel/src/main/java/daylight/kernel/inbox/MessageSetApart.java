package daylight.kernel.inbox;

import daylight.contracts.Event;
import java.util.UUID;

/**
 * Tells the dead-letter topic of a message that was set apart.
 *
 * @param cause the classes of the failure and its causes, without their messages, which might quote personal data
 * @param message the message as text, or its beginning
 */
public record MessageSetApart(
        UUID deadLetterId, String consumer, String from, int partition, long offset, String cause, String message)
        implements Event {
    static final String TOPIC = "daylight.dead-letters";

    @Override
    public UUID aggregateId() {
        return deadLetterId;
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public String topic() {
        return TOPIC;
    }
}
