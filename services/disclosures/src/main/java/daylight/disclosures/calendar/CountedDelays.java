package daylight.disclosures.calendar;

import daylight.kernel.calendar.Jurisdiction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The delays of records, as they were counted. */
@ApplicationScoped
class CountedDelays {
    /** As many as one event can name. */
    private static final int PAGE = 500;

    private final Jdbi jdbi;

    CountedDelays(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    record Counted(UUID id, LocalDate from, LocalDate to, int days, boolean provisional) {}

    /**
     * Which delays.
     *
     * @param first those that end before it are left out
     * @param last those that begin after it are left out
     * @param agency whose records alone; null for all
     */
    record Which(
            Jurisdiction jurisdiction,
            LocalDate first,
            LocalDate last,
            boolean provisionalOnly,
            @Nullable String agency) {}

    /** A page in the order of ids. Their records are locked: none is amended while its delay is counted. */
    List<Counted> lockAfter(UUID after, Which which) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        SELECT r.id, r.delay_from, r.delay_to, r.delay_days, r.delay_provisional
                        FROM record r JOIN agency a ON a.slug = r.agency
                        WHERE a.jurisdiction = :jurisdiction AND r.id > :after
                          AND r.delay_to >= :first AND r.delay_from <= :last
                        """ + (which.provisionalOnly() ? "  AND r.delay_provisional\n" : "")
                                + (which.agency() == null ? "" : "  AND r.agency = :agency\n") + """
                        ORDER BY r.id LIMIT :page FOR UPDATE OF r
                        """)
                .bind("jurisdiction", which.jurisdiction().code())
                .bind("after", after)
                .bind("first", which.first())
                .bind("last", which.last())
                .bind("page", PAGE)
                .bindMap(which.agency() == null ? Map.of() : Map.of("agency", which.agency()))
                .map((row, context) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getObject("delay_from", LocalDate.class),
                        row.getObject("delay_to", LocalDate.class),
                        row.getInt("delay_days"),
                        row.getBoolean("delay_provisional")))
                .list());
    }

    void store(List<Counted> counted) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        UPDATE record SET delay_days = c.days, delay_provisional = c.provisional
                        FROM unnest(:ids, :days, :provisional) AS c(id, days, provisional) WHERE record.id = c.id
                        """)
                .bindArray("ids", UUID.class, counted.stream().map(Counted::id).toArray())
                .bindArray(
                        "days",
                        Integer.class,
                        counted.stream().map(Counted::days).toArray())
                .bindArray(
                        "provisional",
                        Boolean.class,
                        counted.stream().map(Counted::provisional).toArray())
                .execute());
    }
}
