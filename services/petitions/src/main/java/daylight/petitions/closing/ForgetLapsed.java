package daylight.petitions.closing;

import daylight.contracts.petitions.PetitionLapsed;
import daylight.kernel.housekeeping.Chore;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petitions;
import daylight.petitions.rounds.Rounds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Forgets petitions that nobody brought on in time: drafts whose link has expired, which nobody can confirm any more, and those that five sponsors did not come to. They were
 * never public, so that nothing is owed to readers; what they say, and of whom, is deleted whole, and an event tells that the petition is no more.
 */
@ApplicationScoped
class ForgetLapsed implements Chore {
    private static final int MOST = 100;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String LAPSED =
            "((state = 'draft' AND created_at < :expired) OR (state = 'gathering-sponsors' AND created_at < :lapsed))";

    /** What there can be of one that never opened. Deltas go first: what a counter folds meanwhile is then seen by those after. */
    private static final List<String> TABLES = List.of(
            "signature_delta",
            "signature",
            "pending_signature",
            "network_seen",
            "signing_mail",
            "petition_count",
            "region_count",
            "hour_count",
            "recent_count",
            "burst",
            "moderation_lock",
            "moderation_note",
            "petition_key",
            "petition_act");

    private record Ages(Instant expired, Instant lapsed) {}

    private final Rounds<UUID> rounds = new Rounds<>("Forgetting what lapsed");
    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Outbox outbox;
    private final RetentionConfig config;

    ForgetLapsed(Jdbi jdbi, Petitions petitions, Outbox outbox, RetentionConfig config) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.outbox = outbox;
        this.config = config;
    }

    @Override
    public void tidy(Instant now) {
        Ages ages = new Ages(
                now.minus(config.pending()),
                now.atZone(ZoneOffset.UTC).minus(config.lapsed()).toInstant());
        rounds.each(
                last -> due(ages, last),
                id -> QuarkusTransaction.requiringNew()
                        .run(() -> jdbi.useHandle(handle -> forget(handle, id, ages, now))));
    }

    private List<UUID> due(Ages ages, @Nullable UUID last) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id FROM petition WHERE " + LAPSED + " AND id > :after ORDER BY id LIMIT :most")
                .bind("expired", ages.expired())
                .bind("lapsed", ages.lapsed())
                .bind("after", Objects.requireNonNullElse(last, FIRST))
                .bind("most", MOST)
                .mapTo(UUID.class)
                .list());
    }

    private void forget(Handle handle, UUID id, Ages ages, Instant now) {
        if (mine(handle, id, ages)) {
            outbox.append(new PetitionLapsed(id, petitions.nextVersion(id), now));
            TABLES.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE petition_id = ?", id));
            handle.execute("DELETE FROM petition WHERE id = ?", id);
        }
    }

    /** Another replica may be at it or done, or the fifth sponsor confirms at this moment. */
    private static boolean mine(Handle handle, UUID id, Ages ages) {
        return handle.createQuery("SELECT id FROM petition WHERE id = :id AND " + LAPSED + " FOR UPDATE SKIP LOCKED")
                .bind("id", id)
                .bind("expired", ages.expired())
                .bind("lapsed", ages.lapsed())
                .mapTo(UUID.class)
                .findOne()
                .isPresent();
    }
}
