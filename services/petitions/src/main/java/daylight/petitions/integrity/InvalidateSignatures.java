package daylight.petitions.integrity;

import daylight.contracts.petitions.SignaturesInvalidated;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.petition.Petitions;
import daylight.petitions.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Works off bulk acts: a slice of signers in the order of their key, its deltas and its place in one short transaction, so that signing goes on beside it. */
@ApplicationScoped
class InvalidateSignatures {
    private static final int SLICE = 2_000;
    private static final int MOST = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final String STRIKE_OUT = """
            WITH looked AS (
                %s ORDER BY signer LIMIT :slice
            ), struck AS (
                UPDATE signature s SET invalidation = i.id FROM invalidation i %s
                WHERE i.id = :id AND s.petition_id = i.petition_id AND %s
                  AND s.invalidation IS NULL AND s.confirmed_at < i.requested_at
                  AND (i.from_time IS NULL OR s.confirmed_at >= i.from_time) AND (i.to_time IS NULL OR s.confirmed_at < i.to_time)
                  AND (i.region IS NULL OR s.region = i.region) AND (i.marks IS NULL OR s.marks & i.marks <> 0)
                  AND (i.domain IS NULL OR right(lower(s.address), length(i.domain) + 1) = '@' || i.domain)
                RETURNING s.region, s.confirmed_at
            ), counted AS (
                INSERT INTO signature_delta (petition_id, region, hour, slot, added, invalidated)
                SELECT :petition, region, date_trunc('hour', confirmed_at, 'UTC'), date_bin('5 minutes', confirmed_at, 'epoch'), -count(*), count(*)
                FROM struck GROUP BY 2, 3, 4
            )
            UPDATE invalidation SET done = done + (SELECT count(*) FROM struck),
                after = coalesce((SELECT max(signer::text)::uuid FROM looked), after)
            WHERE id = :id
            RETURNING (SELECT count(*) FROM looked) AS looked
            """;

    private static final String ANYWHERE = STRIKE_OUT.formatted(
            "SELECT signer FROM signature WHERE petition_id = :petition AND signer > :after",
            "",
            "s.signer IN (SELECT signer FROM looked)");
    /** Goes through those who came from the network, see {@link Conditions#count}. */
    private static final String BY_NETWORK = STRIKE_OUT.formatted(
            "SELECT signer, min(at) AS at FROM network_seen WHERE petition_id = :petition AND prefix = :network AND signer > :after GROUP BY signer",
            "JOIN looked l ON true",
            "s.signer = l.signer AND l.at <= s.confirmed_at");

    private record UnderWay(
            UUID id, UUID petition, UUID after, @Nullable UUID network, String reason) {}

    private final Rounds<UUID> rounds = new Rounds<>("Striking out");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Outbox outbox;
    private final Clock clock;
    private @Nullable Ticker ticker;

    InvalidateSignatures(Jdbi jdbi, Petitions petitions, Outbox outbox, Clock clock) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.outbox = outbox;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("invalidate-signatures", PAUSE, () -> rounds.each(this::underWay, this::workOff));
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    /** The oldest first: ids sort by the time they were made. */
    private List<UUID> underWay(@Nullable UUID last) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM invalidation WHERE finished_at IS NULL AND id > :after ORDER BY id LIMIT :most")
                .bind("after", Objects.requireNonNullElse(last, FIRST))
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
    }

    private void workOff(UUID id) {
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> slice(id));
        }
    }

    /** False when it is done, or another replica is at it. */
    private boolean slice(UUID id) {
        return jdbi.withHandle(handle -> {
            Optional<UnderWay> next = take(handle, id);
            next.ifPresent(one -> strikeOut(handle, one));
            return next.isPresent();
        });
    }

    private static Optional<UnderWay> take(Handle handle, UUID id) {
        return handle.createQuery(
                        "SELECT id, petition_id, after, network, reason FROM invalidation WHERE id = :id AND finished_at IS NULL FOR UPDATE SKIP LOCKED")
                .bind("id", id)
                .map((row, context) -> new UnderWay(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5)))
                .findOne();
    }

    private void strikeOut(Handle handle, UnderWay one) {
        long looked = handle.createQuery(one.network() == null ? ANYWHERE : BY_NETWORK)
                .configure(SqlStatements.class, statement -> statement.setUnusedBindingAllowed(true))
                .bind("network", one.network())
                .bind("id", one.id())
                .bind("petition", one.petition())
                .bind("after", one.after())
                .bind("slice", SLICE)
                .mapTo(Long.class)
                .one();
        if (looked < SLICE) {
            finish(handle, one);
        }
    }

    private void finish(Handle handle, UnderWay one) {
        long done = handle.createQuery("UPDATE invalidation SET finished_at = :now WHERE id = :id RETURNING done")
                .bind("now", clock.instant())
                .bind("id", one.id())
                .mapTo(Long.class)
                .one();
        petitions.lock(one.petition());
        outbox.append(new SignaturesInvalidated(
                one.petition(), petitions.nextVersion(one.petition()), done, one.reason(), clock.instant()));
    }
}
