package daylight.petitions.counting;

import daylight.contracts.petitions.BurstNoticed;
import daylight.kernel.outbox.Outbox;
import daylight.petitions.petition.Petitions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Tells moderators when signatures come much faster than in the hour before; once an hour a petition. It stops nobody: most bursts are news. */
@ApplicationScoped
class NoticeBursts {
    private static final int SLOTS_BEFORE = 12;

    private record Rate(long now, long usual) {}

    private final Jdbi jdbi;
    private final Petitions petitions;
    private final Outbox outbox;
    private final CountingConfig config;

    NoticeBursts(Jdbi jdbi, Petitions petitions, Outbox outbox, CountingConfig config) {
        this.jdbi = jdbi;
        this.petitions = petitions;
        this.outbox = outbox;
        this.config = config;
    }

    void notice(UUID petition, Instant now) {
        rate(petition, now)
                .filter(rate -> rate.now() >= config.burstFrom() && rate.now() >= rate.usual() * config.burstTimes())
                .filter(rate -> note(petition, rate, now))
                .ifPresent(rate -> outbox.append(
                        new BurstNoticed(petition, petitions.nextVersion(petition), rate.now(), rate.usual(), now)));
    }

    private Optional<Rate> rate(UUID petition, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(sum(total) FILTER (WHERE slot = date_bin('5 minutes', :now, 'epoch')), 0),"
                                + " coalesce(sum(total) FILTER (WHERE slot < date_bin('5 minutes', :now, 'epoch')), 0) / :slots"
                                + " FROM recent_count WHERE petition_id = :petition AND slot > :now - interval '70 minutes'")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("slots", SLOTS_BEFORE)
                .bind("petition", petition)
                .map((row, context) -> new Rate(row.getLong(1), row.getLong(2)))
                .findOne());
    }

    private boolean note(UUID petition, Rate rate, Instant now) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "INSERT INTO burst (petition_id, at, rate, usual)"
                                        + " SELECT :petition, :now, :rate, :usual WHERE NOT EXISTS"
                                        + " (SELECT FROM burst WHERE petition_id = :petition AND at > :now - interval '1 hour')")
                        .bind("petition", petition)
                        .bind("now", now.atOffset(ZoneOffset.UTC))
                        .bind("rate", rate.now())
                        .bind("usual", rate.usual())
                        .execute()
                == 1);
    }
}
