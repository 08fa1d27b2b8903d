package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.housekeeping.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Remembers what each consumer has seen. */
@ApplicationScoped
public class Inbox implements Chore {
    private final Jdbi jdbi;
    private final Clock clock;
    private final ConsumersConfig config;

    Inbox(Jdbi jdbi, Clock clock, ConsumersConfig config) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.config = config;
    }

    /** Claims events for a consumer, inside the transaction of the work. The answer are those to work on, in order: neither seen before nor older than what was seen of their aggregate. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ReceivedEvent> claim(String consumer, List<ReceivedEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            Set<UUID> fresh = InboxTable.claim(handle, consumer, events, clock.instant());
            Map<UUID, Long> seen = InboxTable.seen(handle, consumer, events);
            List<ReceivedEvent> claimed = new ArrayList<>();
            for (ReceivedEvent event : events) {
                long before = seen.getOrDefault(event.aggregateId(), 0L);
                if (fresh.remove(event.id()) && event.aggregateVersion() > before) {
                    seen.put(event.aggregateId(), event.aggregateVersion());
                    claimed.add(event);
                }
            }
            InboxTable.remember(handle, consumer, seen);
            return claimed;
        });
    }

    @Override
    public void tidy(Instant now) {
        Instant before = now.minus(config.retention());
        int forgotten;
        do {
            forgotten = jdbi.withHandle(handle -> InboxTable.forget(handle, before));
        } while (forgotten > 0);
    }
}
