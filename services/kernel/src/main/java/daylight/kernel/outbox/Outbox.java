package daylight.kernel.outbox;

import daylight.contracts.Event;
import daylight.kernel.events.EventJson;
import daylight.kernel.ids.TimeOrderedIds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the events of a change, to be sent after commit.
 *
 * <p>Call it inside the transaction of the change, after the aggregate's row is locked or its version updated: this is what keeps events of one aggregate in order.
 */
@ApplicationScoped
public class Outbox {
    private final Jdbi jdbi;
    private final Clock clock;
    private final TimeOrderedIds ids;
    private final TransactionSynchronizationRegistry transactions;
    private final Relay relay;
    private final String source;

    Outbox(
            Jdbi jdbi,
            Clock clock,
            TransactionSynchronizationRegistry transactions,
            Relay relay,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
        this.transactions = transactions;
        this.relay = relay;
        this.source = "/api/" + application;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void append(Event event) {
        append(List.of(event));
    }

    /** Many at once, in one statement: for micro-batches. The order of the list is the order of sending. An empty list does nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<OutboxTable.Enveloped> enveloped =
                events.stream().map(event -> enveloped(event, now)).toList();
        jdbi.useHandle(handle -> OutboxTable.insert(handle, enveloped, now));
        wakeAfterCommit();
    }

    private OutboxTable.Enveloped enveloped(Event event, Instant now) {
        UUID id = ids.next();
        return new OutboxTable.Enveloped(id, event, EventJson.write(id, source, now, event));
    }

    private void wakeAfterCommit() {
        if (transactions.getResource(Outbox.class) != null) {
            return;
        }
        transactions.putResource(Outbox.class, this);
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
