package daylight.kernel.inbox;

import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An operator's second attempt at a message that was set apart, after the fault was mended. */
@ApplicationScoped
public class ReplayDeadLetter {
    private static final String SCOPE = "dead-letters";
    private static final UUID FIRST = new UUID(0, 0);

    private final Jdbi jdbi;
    private final Clock clock;
    private final Cursors cursors;
    private final List<EventConsumer> consumers;

    ReplayDeadLetter(Jdbi jdbi, Clock clock, Cursors cursors, @All List<EventConsumer> consumers) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.cursors = cursors;
        this.consumers = consumers;
    }

    /** Those still waiting, oldest first. */
    public Page<DeadLetter> open(@Nullable String cursor, int size) {
        UUID after = cursor == null
                ? FIRST
                : UUID.fromString(cursors.position(SCOPE, cursor).getFirst());
        List<DeadLetter> letters = jdbi.withHandle(handle -> DeadLetterTable.open(handle, after, size));
        boolean last = letters.size() < size;
        return new Page<>(
                letters,
                last ? null : cursors.next(SCOPE, List.of(letters.getLast().id().toString())));
    }

    /**
     * Works the message in, in one transaction with the note that it was.
     *
     * @throws DeadLetterRefusal when there is no such letter, it was replayed before, or it fails again
     */
    public void replay(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> jdbi.useHandle(handle -> {
                        DeadLetter letter =
                                DeadLetterTable.lock(handle, id).orElseThrow(DeadLetterRefusal.Unknown::new);
                        if (letter.replayedAt() != null) {
                            throw new DeadLetterRefusal.Replayed();
                        }
                        work(letter);
                        DeadLetterTable.replayed(handle, id, clock.instant());
                    }));
        } catch (DeadLetterRefusal e) {
            throw e;
        } catch (RuntimeException e) {
            jdbi.useHandle(handle -> DeadLetterTable.failedAgain(handle, id, Causes.full(e), clock.instant()));
            throw new DeadLetterRefusal.FailedAgain(Causes.classes(e));
        }
    }

    /** Past the inbox: its claim was made when the letter was set apart, and later versions may have come since. */
    private void work(DeadLetter letter) {
        ReceivedEvent event = EventJson.read(letter.message().getBytes(StandardCharsets.UTF_8));
        EventConsumer consumer = consumers.stream()
                .filter(one -> one.name().equals(letter.consumer()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("There is no consumer " + letter.consumer() + " any more"));
        switch (consumer) {
            case TransactionalConsumer handler -> handler.handle(event);
            case ProjectionConsumer projection -> projection.project(List.of(event));
        }
    }
}
