package daylight.petitions.closing;

import daylight.contracts.petitions.PetitionClosed;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.counting.CountBoard;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Closes petitions whose time is over. No signature is taken after that moment, whenever this runs: the batches look at the hour too. */
@ApplicationScoped
class ClosePetitions {
    private static final int MOST = 100;

    private final Jdbi jdbi;
    private final Petitions petitions;
    private final CountBoard board;
    private final Outbox outbox;
    private final RetentionConfig config;
    private final Clock clock;
    private @Nullable Ticker ticker;

    ClosePetitions(
            Jdbi jdbi, Petitions petitions, CountBoard board, Outbox outbox, RetentionConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.board = board;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start, ClosePetitions self) {
        ticker = new Ticker("close-petitions", config.closing(), self::close);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    @Transactional
    public void close() {
        Instant now = clock.instant();
        List<UUID> due = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE signable AND closes_at <= :now ORDER BY id LIMIT :most FOR NO KEY UPDATE SKIP LOCKED")
                .bind("now", now)
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
        due.forEach(id -> close(petitions.lock(id), now));
    }

    private void close(Petition petition, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE petition SET closed_at = closes_at WHERE id = :id")
                .bind("id", petition.id())
                .execute());
        Petition moved = petitions.close(petition, now);
        outbox.append(new PetitionClosed(
                moved.id(), moved.version(), board.of(moved.id()).total(), now));
    }
}
