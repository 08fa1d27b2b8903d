package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.outage.Outage;
import daylight.kernel.outbox.ThingHappened;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;

/** Writes a row for each event; fails for things that a test has marked. */
@ApplicationScoped
public class ThingsConsumer implements TransactionalConsumer {
    static final Set<UUID> DOWN = ConcurrentHashMap.newKeySet();
    static final Set<String> POISON = ConcurrentHashMap.newKeySet();

    private final Jdbi jdbi;

    ThingsConsumer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public String name() {
        return "things";
    }

    @Override
    public Set<String> topics() {
        return Set.of("daylight.things");
    }

    @Override
    public void handle(ReceivedEvent event) {
        ThingHappened thing = event.as(ThingHappened.class);
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO thing (thing_id, version, note) VALUES (:id, :version, :note)")
                .bind("id", thing.thingId())
                .bind("version", thing.version())
                .bind("note", thing.note())
                .execute());
        if (DOWN.contains(thing.thingId())) {
            throw new Outage("what the handler needs is down", new IOException("refused"));
        }
        if (POISON.contains(thing.note())) {
            throw new IllegalStateException("cannot handle " + thing.note());
        }
    }
}
