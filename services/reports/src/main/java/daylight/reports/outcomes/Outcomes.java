package daylight.reports.outcomes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps what was published, for counting. A row names no case. */
@ApplicationScoped
class Outcomes {
    /** The findings, in the order in which tables show them. */
    static final List<String> FINDINGS = List.of("substantiated", "partly-substantiated", "unsubstantiated");

    private static final int MOST = 20_000;

    private final Jdbi jdbi;

    Outcomes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** How many of a kind were published. */
    record Count(int year, String category, String outcome, long count) {}

    void insert(UUID id, NewOutcome outcome, LocalDate today) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO outcome (id, year, category, outcome, agency, published_on)
                        VALUES (:id, :year, :category, :outcome, :agency, :today)
                        """)
                .bind("id", id)
                .bind("year", outcome.year())
                .bind("category", outcome.category())
                .bind("outcome", outcome.outcome())
                .bind("agency", outcome.agency())
                .bind("today", today)
                .execute());
    }

    List<Count> counts() {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT year, category, outcome, count(*) AS count FROM outcome
                        GROUP BY year, category, outcome ORDER BY year DESC, category, outcome LIMIT :most
                        """)
                .bind("most", MOST)
                .map((row, context) -> new Count(
                        row.getInt("year"), row.getString("category"), row.getString("outcome"), row.getLong("count")))
                .list());
    }
}
