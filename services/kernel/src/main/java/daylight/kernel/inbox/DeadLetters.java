package daylight.kernel.inbox;

import daylight.kernel.events.MalformedEvent;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/** Messages that consumers could not handle: kept with their cause, told to the dead-letter topic. */
@ApplicationScoped
class DeadLetters {
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    /** Escaping may make a text six times as long, and an event has room for 64 KiB. */
    private static final int LONGEST_MESSAGE = 8 * 1024;

    private final Jdbi jdbi;
    private final Clock clock;
    private final Outbox outbox;
    private final Inbox inbox;
    private final TimeOrderedIds ids;

    DeadLetters(Jdbi jdbi, Clock clock, Outbox outbox, Inbox inbox) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.outbox = outbox;
        this.inbox = inbox;
        this.ids = new TimeOrderedIds(clock);
    }

    /** Stores and announces in one transaction of its own. The same message twice is stored once. */
    void setApart(EventConsumer consumer, Message message, Throwable cause) {
        UUID id = ids.next();
        String classes = Causes.classes(cause);
        boolean stored = QuarkusTransaction.requiringNew().call(() -> {
            boolean first = jdbi.withHandle(handle ->
                    DeadLetterTable.insert(handle, id, consumer.name(), message, Causes.full(cause), clock.instant()));
            if (first) {
                claim(consumer, message);
                outbox.append(new MessageSetApart(
                        id,
                        consumer.name(),
                        message.topic(),
                        message.partition(),
                        message.offset(),
                        classes,
                        beginning(message)));
            }
            return first;
        });
        if (stored) {
            LOG.errorf(
                    "%s set apart %s-%d@%d as dead letter %s: %s",
                    consumer.name(), message.topic(), message.partition(), message.offset(), id, classes);
        }
    }

    /** So that the message is not worked in when it comes once more: from now on it is the operator's. */
    private void claim(EventConsumer consumer, Message message) {
        try {
            switch (consumer) {
                case TransactionalConsumer handler -> inbox.claim(handler.name(), List.of(message.event()));
                case ProjectionConsumer projection -> {}
            }
        } catch (MalformedEvent e) {
            LOG.debugf("Nothing to claim in %s-%d@%d", message.topic(), message.partition(), message.offset());
        }
    }

    private static String beginning(Message message) {
        int length = Math.min(message.bytes().length, LONGEST_MESSAGE);
        return new String(message.bytes(), 0, length, StandardCharsets.UTF_8);
    }
}
