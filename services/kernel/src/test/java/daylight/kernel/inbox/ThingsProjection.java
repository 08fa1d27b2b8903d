package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.outbox.ThingHappened;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the highest version of each thing in memory; a batch with a poison thing fails as a whole. */
@ApplicationScoped
public class ThingsProjection implements ProjectionConsumer {
    static final Map<UUID, Long> VERSIONS = new ConcurrentHashMap<>();
    static final Set<String> POISON = ConcurrentHashMap.newKeySet();
    static final Set<String> TOO_MUCH_FOR_ONCE = ConcurrentHashMap.newKeySet();
    /** Things whose events were taken when nothing more followed. */
    static final Set<UUID> SETTLED = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "things-projection";
    }

    @Override
    public Set<String> topics() {
        return Set.of("daylight.things");
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        if (events.stream()
                .anyMatch(event -> POISON.contains(event.as(ThingHappened.class).note()))) {
            throw new IllegalStateException("a batch with poison");
        }
        if (events.stream()
                .anyMatch(event ->
                        TOO_MUCH_FOR_ONCE.remove(event.as(ThingHappened.class).note()))) {
            throw new OutOfMemoryError("as by a batch that met another");
        }
        events.forEach(event -> VERSIONS.merge(event.aggregateId(), event.aggregateVersion(), Math::max));
    }

    @Override
    public void caughtUp() {
        SETTLED.addAll(VERSIONS.keySet());
    }
}
