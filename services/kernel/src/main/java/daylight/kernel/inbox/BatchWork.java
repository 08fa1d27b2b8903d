package daylight.kernel.inbox;

import daylight.kernel.events.MalformedEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.outage.Outages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.ArrayList;
import java.util.List;

/** Takes one batch through its consumer: as a whole when it can, else event by event, so that one poison message spoils no other. */
final class BatchWork {
    private final EventConsumer consumer;
    private final Inbox inbox;
    private final DeadLetters deadLetters;

    BatchWork(EventConsumer consumer, Inbox inbox, DeadLetters deadLetters) {
        this.consumer = consumer;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    private record Understood(Message message, ReceivedEvent event) {}

    /** Returns when every message is worked in or set apart. Throws at an outage: the same batch must come again. */
    void take(List<Message> batch) {
        List<Understood> readable = readable(batch);
        if (readable.isEmpty()) {
            return;
        }
        try {
            work(readable.stream().map(Understood::event).toList());
        } catch (RuntimeException | StackOverflowError e) {
            throwIfOutage(e);
            alone(readable, e);
        }
    }

    private List<Understood> readable(List<Message> batch) {
        List<Understood> readable = new ArrayList<>(batch.size());
        for (Message message : batch) {
            try {
                readable.add(new Understood(message, message.event()));
            } catch (MalformedEvent e) {
                deadLetters.setApart(consumer, message, e);
            }
        }
        return readable;
    }

    private void alone(List<Understood> readable, Throwable ofAll) {
        for (Understood one : readable) {
            try {
                if (readable.size() == 1) {
                    deadLetters.setApart(consumer, one.message(), ofAll);
                } else {
                    work(List.of(one.event()));
                }
            } catch (RuntimeException | StackOverflowError e) {
                throwIfOutage(e);
                deadLetters.setApart(consumer, one.message(), e);
            }
        }
    }

    private void work(List<ReceivedEvent> events) {
        switch (consumer) {
            case TransactionalConsumer handler ->
                QuarkusTransaction.requiringNew()
                        .run(() -> inbox.claim(consumer.name(), events).forEach(handler::handle));
            case ProjectionConsumer projection -> projection.project(events);
        }
    }

    private static void throwIfOutage(Throwable failure) {
        if (failure instanceof RuntimeException outage && Outages.is(outage)) {
            throw outage;
        }
    }
}
