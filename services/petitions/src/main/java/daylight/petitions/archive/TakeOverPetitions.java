package daylight.petitions.archive;

import daylight.contracts.petitions.PetitionTakenOver;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Takes petitions over into the archive, where they are found and read. One that came before is left as it is. */
@ApplicationScoped
class TakeOverPetitions {
    private final Petitions petitions;
    private final Outbox outbox;
    private final Jdbi jdbi;
    private final Clock clock;
    private final TimeOrderedIds ids;

    TakeOverPetitions(Petitions petitions, Outbox outbox, Jdbi jdbi, Clock clock) {
        this.petitions = petitions;
        this.outbox = outbox;
        this.jdbi = jdbi;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Takes them all or none.
     *
     * @return how many are new
     */
    @Transactional
    public int takeOver(List<FormerPetition> former) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle ->
                former.stream().mapToInt(one -> takeOver(handle, one, now)).sum());
    }

    private int takeOver(Handle handle, FormerPetition one, Instant now) {
        // Among the petitions of its time, not among the newest.
        UUID id = ids.of(one.openedAt());
        String reference = petitions.nextReference();
        int added = insert(handle, id, reference, one, now);
        if (added == 1) {
            count(handle, id, one.signatures(), now);
            outbox.append(new PetitionTakenOver(
                    id, 1, reference, one.agency(), one.region(), one.action(), one.signatures(), one.source(), now));
        }
        return added;
    }

    private static int insert(Handle handle, UUID id, String reference, FormerPetition one, Instant now) {
        return handle.createUpdate(
                        "INSERT INTO petition (id, reference, state, version, action, background, agency, region,"
                                + " created_at, opened_at, closes_at, closed_at, swept_at, updated_at, taken_over_from, search)"
                                + " VALUES (:id, :reference, :state, 1, :action, :background, :agency, :region,"
                                + " :opened, :opened, :closed, :closed, :now, :now, :source, " + SearchTerms.VECTOR
                                + ")"
                                + " ON CONFLICT (taken_over_from) DO NOTHING")
                .bind("id", id)
                .bind("reference", reference)
                .bind("state", PetitionState.ARCHIVED.code())
                .bind("action", one.action())
                .bind("background", one.background())
                .bind("agency", one.agency())
                .bind("region", one.region())
                .bind("opened", one.openedAt())
                .bind("closed", one.closedAt())
                .bind("now", now)
                .bind("source", one.source())
                .bind("text", one.text())
                .bindArray("pairs", String.class, SearchTerms.indexed(one.text()))
                .execute();
    }

    /** Told elsewhere, so there are no rows behind it and nothing to announce. */
    private static void count(Handle handle, UUID id, long signatures, Instant now) {
        handle.createUpdate(
                        "INSERT INTO petition_count (petition_id, total, invalidated, folded_at, announced_at, announced_total)"
                                + " VALUES (:id, :total, 0, clock_timestamp(), :now, :total)")
                .bind("id", id)
                .bind("total", signatures)
                .bind("now", now)
                .execute();
    }
}
