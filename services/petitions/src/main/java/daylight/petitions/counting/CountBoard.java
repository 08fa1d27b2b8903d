package daylight.petitions.counting;

import daylight.kernel.ticking.Ticker;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The counts that changed lately, in memory: one look at the database a round, whoever many read. */
@ApplicationScoped
public class CountBoard {
    /** Folds follow each other, so a look back this far misses none, whatever the clocks of replicas say. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private static final int MOST = 100_000;

    private record Counted(UUID petition, Count count, boolean withheld) {}

    private final Jdbi jdbi;
    private final CountingConfig config;
    private final Clock clock;
    private final Map<UUID, Count> counts = new ConcurrentHashMap<>();
    private final List<BiConsumer<UUID, Count>> listeners = new CopyOnWriteArrayList<>();
    /** The newest fold, by the database's clock; null before the first look. */
    private @Nullable Instant seen;

    private @Nullable Ticker ticker;

    CountBoard(Jdbi jdbi, CountingConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("count-board", config.refresh(), this::refresh);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    /** The count as of less than two seconds ago. */
    public Count of(UUID petition) {
        Count known = counts.get(petition);
        if (known != null) {
            return known;
        }
        Count read = read(petition);
        if (counts.size() < MOST) {
            // A refresh may have put a newer one meanwhile.
            return Objects.requireNonNullElse(counts.putIfAbsent(petition, read), read);
        }
        return read;
    }

    /** The count as far as it is in memory, for those who may not wait for the database. */
    @Nullable
    Count known(UUID petition) {
        return counts.get(petition);
    }

    /** Tells of every change of one that is not withheld, on the board's thread: do not block it. */
    void listen(BiConsumer<UUID, Count> listener) {
        listeners.add(listener);
    }

    private Count read(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT total, invalidated, folded_at FROM petition_count WHERE petition_id = :petition")
                .bind("petition", petition)
                .map((row, context) -> new Count(
                        row.getLong(1), row.getLong(2), row.getTimestamp(3).toInstant()))
                .findOne()
                .orElseGet(() -> new Count(0, 0, clock.instant())));
    }

    private void refresh() {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT c.petition_id, c.total, c.invalidated, c.folded_at, p.hidden OR p.state = 'taken-down' FROM petition_count c"
                                + " JOIN petition p ON p.id = c.petition_id WHERE c.folded_at > :from ORDER BY c.folded_at")
                .bind("from", newest(handle).minus(OVERLAP))
                .map((row, context) -> new Counted(
                        row.getObject(1, UUID.class),
                        new Count(
                                row.getLong(2),
                                row.getLong(3),
                                row.getTimestamp(4).toInstant()),
                        row.getBoolean(5)))
                .forEach(this::put));
    }

    private Instant newest(Handle handle) {
        if (seen == null) {
            seen = handle.createQuery("SELECT clock_timestamp()")
                    .map((row, context) -> row.getTimestamp(1).toInstant())
                    .one();
        }
        return seen;
    }

    private void put(Counted counted) {
        Count count = counted.count();
        if (seen == null || count.at().isAfter(seen)) {
            seen = count.at();
        }
        Count before = counts.put(counted.petition(), count);
        if (counted.withheld()) {
            // Who held a line to it when it was taken from view hears no more.
            return;
        }
        if (before == null || before.total() != count.total() || before.invalidated() != count.invalidated()) {
            listeners.forEach(listener -> listener.accept(counted.petition(), count));
        }
    }
}
