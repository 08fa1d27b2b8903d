package daylight.petitions.closing;

import daylight.contracts.petitions.PetitionClosed;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import daylight.petitions.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Closes petitions whose time is over. No signature is taken after that moment, whenever this runs: the batches look at the hour too. */
@ApplicationScoped
class ClosePetitions {
    private static final int MOST = 100;
    private static final UUID FIRST = new UUID(0, 0);

    private final Rounds<UUID> rounds = new Rounds<>("Closing");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Outbox outbox;
    private final RetentionConfig config;
    private final Clock clock;
    private @Nullable Ticker ticker;

    ClosePetitions(Jdbi jdbi, Petitions petitions, Outbox outbox, RetentionConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("close-petitions", config.closing(), this::close);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    private void close() {
        Instant now = clock.instant();
        rounds.each(
                last -> due(now, last), id -> QuarkusTransaction.requiringNew().run(() -> close(id, now)));
    }

    private List<UUID> due(Instant now, @Nullable UUID last) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE signable AND closes_at <= :now AND id > :after ORDER BY id LIMIT :most")
                .bind("now", now)
                .bind("after", Objects.requireNonNullElse(last, FIRST))
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
    }

    /** Another replica may be at it, or done. */
    private void close(UUID id, Instant now) {
        boolean mine = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE id = :id AND signable AND closes_at <= :now FOR NO KEY UPDATE SKIP LOCKED")
                .bind("id", id)
                .bind("now", now)
                .mapTo(UUID.class)
                .findOne()
                .isPresent());
        if (mine) {
            close(petitions.lock(id), now);
        }
    }

    private void close(Petition petition, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE petition SET closed_at = closes_at WHERE id = :id")
                .bind("id", petition.id())
                .execute());
        Petition moved = petitions.close(petition, now);
        outbox.append(new PetitionClosed(moved.id(), moved.version(), signatures(moved.id()), now));
    }

    /** With what waits to be folded: this number is told once and for all. */
    private long signatures(UUID petition) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce((SELECT total FROM petition_count WHERE petition_id = :petition), 0)"
                                + " + coalesce((SELECT sum(added) FROM signature_delta WHERE petition_id = :petition), 0)")
                .bind("petition", petition)
                .mapTo(Long.class)
                .one());
    }
}
