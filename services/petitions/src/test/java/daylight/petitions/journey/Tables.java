package daylight.petitions.journey;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What only the database knows or can be brought to: rows behind the counts, events on their way, times that are over. */
@ApplicationScoped
public class Tables {
    private final Jdbi jdbi;

    Tables(AgroalDataSource source) {
        this.jdbi = Jdbi.create(source);
    }

    /** The time for signing of these ended so long ago; who closes them has yet to see it. */
    public void timeIsOver(String ago, String... ids) {
        jdbi.useTransaction(handle -> List.of(ids)
                .forEach(id -> handle.execute(
                        "UPDATE petition SET closes_at = now() - CAST(? AS interval), opened_at = now() - interval '1 year' WHERE id = ?",
                        ago,
                        UUID.fromString(id))));
    }

    /** Rows, not the count. */
    public int signatures(String id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM signature WHERE petition_id = :id")
                .bind("id", UUID.fromString(id))
                .mapTo(Integer.class)
                .one());
    }

    /** The place of who signed under this name. */
    public String signatory(String id, String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT region FROM signature WHERE petition_id = :id AND name = :name")
                        .bind("id", UUID.fromString(id))
                        .bind("name", name)
                        .mapTo(String.class)
                        .one());
    }

    /** What the counter has yet to fold. */
    public int uncounted(String id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT count(*) FROM signature_delta WHERE petition_id = :id")
                        .bind("id", UUID.fromString(id))
                        .mapTo(Integer.class)
                        .one());
    }

    public int mails(String email) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE recipient = :email")
                .bind("email", email)
                .mapTo(Integer.class)
                .one());
    }

    /**
     * All that the topic was or will be told of something, in the order of its versions: on its way out, or archived.
     *
     * @return type, version, and what the event says
     */
    public List<Told> told(UUID aggregate) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT type, aggregate_version, payload FROM (SELECT type, aggregate_version, payload FROM outbox WHERE aggregate_id = :id"
                                + " UNION SELECT type, aggregate_version, payload FROM outbox_archive WHERE aggregate_id = :id) o ORDER BY aggregate_version")
                .bind("id", aggregate)
                .map((row, context) -> new Told(row.getString(1), row.getLong(2), row.getString(3)))
                .list());
    }

    /** An event in the outbox. */
    public record Told(String type, long version, String payload) {}

    /**
     * Makes something of a petition that no act gets past: there is no number left for its events.
     *
     * @return the number its events had come to
     */
    public long hold(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "UPDATE petition SET version = 9223372036854775807 WHERE id = :id RETURNING old.version")
                .bind("id", UUID.fromString(id))
                .mapTo(Long.class)
                .one());
    }

    /** Lets acts on it go on from that number. */
    public void release(String id, long version) {
        jdbi.useHandle(
                handle -> handle.execute("UPDATE petition SET version = ? WHERE id = ?", version, UUID.fromString(id)));
    }

    /** Counted again from the rows: total, each region and each hour must agree with what is told. */
    public void recount() {
        jdbi.useHandle(handle -> {
            String wrong = handle.createQuery("""
                            WITH rows AS (SELECT petition_id, region, date_trunc('hour', confirmed_at, 'UTC') AS hour, invalidation FROM signature),
                            deltas AS (SELECT petition_id, sum(added) AS added, sum(invalidated) AS invalidated FROM signature_delta GROUP BY petition_id),
                            totals AS (SELECT c.petition_id, c.total + coalesce(d.added, 0) AS total, c.invalidated + coalesce(d.invalidated, 0) AS invalidated
                                FROM petition_count c LEFT JOIN deltas d USING (petition_id) WHERE c.petition_id NOT IN (SELECT id FROM petition WHERE taken_over_from IS NOT NULL))
                            SELECT string_agg(what, '; ') FROM (
                                SELECT 'total ' || t.petition_id AS what FROM totals t
                                WHERE total <> (SELECT count(*) FROM rows r WHERE r.petition_id = t.petition_id AND invalidation IS NULL)
                                   OR invalidated <> (SELECT count(*) FROM rows r WHERE r.petition_id = t.petition_id AND invalidation IS NOT NULL)
                                UNION ALL
                                SELECT 'regions ' || c.petition_id FROM petition_count c
                                WHERE c.petition_id IN (SELECT petition_id FROM totals) AND total <> (SELECT sum(total) FROM region_count r WHERE r.petition_id = c.petition_id)
                                UNION ALL
                                SELECT 'hours ' || c.petition_id FROM petition_count c
                                WHERE c.petition_id IN (SELECT petition_id FROM totals) AND total <> (SELECT sum(total) FROM hour_count h WHERE h.petition_id = c.petition_id)
                                UNION ALL
                                SELECT 'uncounted ' || r.petition_id FROM rows r
                                WHERE r.petition_id NOT IN (SELECT petition_id FROM petition_count UNION SELECT petition_id FROM signature_delta)
                            ) x""").mapTo(String.class).findOne().orElse(null);
            if (wrong != null) {
                throw new AssertionError("Counts that disagree with the rows: " + wrong);
            }
        });
    }
}
