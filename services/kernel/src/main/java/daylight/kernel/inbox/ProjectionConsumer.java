package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;
import java.util.List;

/** Projects events into something that can take them twice (an index with external versions). No transaction, no inbox. */
public non-sealed interface ProjectionConsumer extends EventConsumer {
    /**
     * Takes a batch in order, at most {@link #batchSize()}. When it fails for another reason than an outage, the runner calls it again with each event alone, and sets apart those that fail alone.
     *
     * @throws RuntimeException {@link daylight.kernel.outage.Outage}, or what a broken connection throws: the whole batch is waited out and tried again
     */
    void project(List<ReceivedEvent> events);

    @Override
    default int batchSize() {
        return 500;
    }
}
