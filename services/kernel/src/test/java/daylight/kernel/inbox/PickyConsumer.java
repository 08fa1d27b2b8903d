package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Listens where things happen, for something that never does. */
@ApplicationScoped
public class PickyConsumer implements TransactionalConsumer {
    static final Set<UUID> TAKEN = ConcurrentHashMap.newKeySet();

    @Override
    public String name() {
        return "picky";
    }

    @Override
    public Set<String> topics() {
        return Set.of("daylight.things");
    }

    @Override
    public Set<String> types() {
        return Set.of("NothingHappened");
    }

    /** Messages that say no type come all the same. */
    @Override
    public void handle(ReceivedEvent event) {
        TAKEN.add(event.aggregateId());
    }
}
