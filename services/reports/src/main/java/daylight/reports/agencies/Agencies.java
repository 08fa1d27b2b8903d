package daylight.reports.agencies;

import jakarta.enterprise.context.ApplicationScoped;
import org.jdbi.v3.core.Jdbi;

/** The agencies we have heard of. An agency that was registered stays. */
@ApplicationScoped
public class Agencies {
    private final Jdbi jdbi;

    Agencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public boolean isKnown(String slug) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT EXISTS (SELECT FROM agency WHERE slug = :slug)")
                .bind("slug", slug)
                .mapTo(Boolean.class)
                .one());
    }

    void put(String slug) {
        jdbi.useHandle(handle -> handle.createUpdate("INSERT INTO agency (slug) VALUES (:slug) ON CONFLICT DO NOTHING")
                .bind("slug", slug)
                .execute());
    }
}
