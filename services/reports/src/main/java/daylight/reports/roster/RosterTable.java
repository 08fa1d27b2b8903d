package daylight.reports.roster;

import daylight.reports.keys.Hex32;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Keeps rosters; they are few: a dozen a year. */
@ApplicationScoped
class RosterTable {
    private static final int MOST = 1_000;
    private static final int LOCK = 0x726F;

    private final Jdbi jdbi;

    RosterTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<PublishedRoster> current() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM roster ORDER BY epoch DESC LIMIT 1")
                .map((row, context) -> read(row))
                .findOne());
    }

    Optional<PublishedRoster> find(long epoch) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM roster WHERE epoch = :epoch")
                .bind("epoch", epoch)
                .map((row, context) -> read(row))
                .findOne());
    }

    List<PublishedRoster> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM roster ORDER BY epoch DESC LIMIT :most")
                .bind("most", MOST)
                .map((row, context) -> read(row))
                .list());
    }

    /** Lets one publish at a time, until the transaction ends. */
    void lock() {
        jdbi.useHandle(handle -> handle.createQuery("SELECT 1 FROM pg_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Integer.class)
                .one());
    }

    void insert(PublishedRoster roster, LocalDate today) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE roster SET superseded_on = :today WHERE superseded_on IS NULL")
                    .bind("today", today)
                    .execute();
            handle.createUpdate("""
                            INSERT INTO roster (epoch, starts, ends, note, sha256, published_on)
                            VALUES (:epoch, :from, :until, :note, :sha256, :today)
                            """)
                    .bind("epoch", roster.epoch())
                    .bind("from", roster.from())
                    .bind("until", roster.until())
                    .bind("note", roster.note())
                    .bind("sha256", roster.sha256().bytes())
                    .bind("today", today)
                    .execute();
        });
    }

    /** Epochs of which something sealed to them is taken, the oldest first: the one before is for a day more than its own. */
    List<Long> open(LocalDate yesterday) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT epoch FROM roster
                        WHERE ends > :yesterday AND (superseded_on IS NULL OR superseded_on >= :yesterday) ORDER BY epoch
                        """)
                .bind("yesterday", yesterday)
                .mapTo(Long.class)
                .list());
    }

    /**
     * What is still sealed to epochs.
     *
     * @param from the first of them
     * @param to the last of them
     * @param open those of which something is still taken
     */
    List<Holdings> holdings(long from, long to, List<Long> open) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT epoch,
                            (SELECT count(*) FROM message WHERE message.epoch = roster.epoch AND kind = 'report') AS reports,
                            (SELECT count(*) FROM message WHERE message.epoch = roster.epoch AND kind = 'reply') AS replies,
                            (SELECT count(*) FROM report_case WHERE working_epoch = roster.epoch) AS working
                        FROM roster WHERE epoch BETWEEN :from AND :to ORDER BY epoch DESC LIMIT :most
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("most", MOST)
                .map((row, context) -> new Holdings(
                        row.getLong("epoch"),
                        row.getLong("reports"),
                        row.getLong("replies"),
                        row.getLong("working"),
                        open.contains(row.getLong("epoch"))))
                .list());
    }

    private static PublishedRoster read(ResultSet row) throws SQLException {
        return new PublishedRoster(
                row.getLong("epoch"),
                row.getObject("starts", LocalDate.class),
                row.getObject("ends", LocalDate.class),
                row.getString("note"),
                new Hex32(row.getBytes("sha256")),
                row.getObject("superseded_on", LocalDate.class));
    }
}
