package daylight.disclosures.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;

/** Erasures that wait for the index's files to be rewritten, as the database remembers them. */
@ApplicationScoped
class ExpungeRequests {
    private final Jdbi jdbi;

    ExpungeRequests(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO index_expunge (requested_at) VALUES (:now)")
                .bind("now", now)
                .execute());
    }

    /** The number of the newest request made before then; 0 when there is none. */
    long newestBefore(Instant then) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT coalesce(max(id), 0) FROM index_expunge WHERE requested_at <= :then")
                .bind("then", then)
                .mapTo(Long.class)
                .one());
    }

    /** Forgets that request and those before it. */
    void doneUpTo(long newest) {
        jdbi.useHandle(handle -> handle.createUpdate("DELETE FROM index_expunge WHERE id <= :newest")
                .bind("newest", newest)
                .execute());
    }

    /** How many wait. */
    long count() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM index_expunge")
                .mapTo(Long.class)
                .one());
    }
}
