package daylight.kernel.inbox;

import daylight.kernel.events.ReceivedEvent;

/** Handles each event once in effect, inside a transaction that the runner opened and in which the event is claimed. */
public non-sealed interface TransactionalConsumer extends EventConsumer {
    /**
     * Do the work with the database only; append own events to the outbox. Ignore types you do not know.
     *
     * @throws RuntimeException {@link daylight.kernel.outage.Outage}, or what a broken connection throws: waited out and tried again; anything else: the event is poison
     */
    void handle(ReceivedEvent event);

    @Override
    default int batchSize() {
        return 200;
    }
}
