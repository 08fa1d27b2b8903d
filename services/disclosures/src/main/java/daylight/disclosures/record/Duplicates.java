package daylight.disclosures.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds what stands in the way of a record. That nothing can slip through is the matter of two unique indexes. */
@ApplicationScoped
public class Duplicates {
    private static final String HOLDERS = """
            SELECT g.given, o.id, o.reference, o.title
            FROM unnest(:ids, :agencies, :numberedTitles, :contents)
                AS g(given, agency, numbered_title, content)
            CROSS JOIN LATERAL (
                SELECT id, reference, title FROM (
                    SELECT id, reference, title FROM record
                    WHERE state = 'published' AND agency = g.agency
                      AND numbered_title = decode(g.numbered_title, 'hex')
                    UNION
                    SELECT id, reference, title FROM record
                    WHERE state = 'published' AND agency = g.agency AND content = decode(g.content, 'hex')
                ) AS same ORDER BY id LIMIT 1) AS o
            """;

    private final Jdbi jdbi;

    Duplicates(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A record that could not be stored, and by what it may be held to be the same as another. */
    public record Candidate(UUID id, String agency, RecordKeys keys) {}

    /** As {@link #holder}, for many at once: by the id of each, the record that stands in its way. */
    public Map<UUID, RecordLink> holders(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        Map<UUID, RecordLink> holders = new HashMap<>();
        jdbi.useHandle(handle -> handle.createQuery(HOLDERS)
                .bindArray("ids", UUID.class, column(candidates, Candidate::id))
                .bindArray("agencies", String.class, column(candidates, Candidate::agency))
                .bindArray(
                        "numberedTitles",
                        String.class,
                        column(candidates, one -> one.keys().numberedTitle()))
                .bindArray(
                        "contents",
                        String.class,
                        column(candidates, one -> one.keys().content()))
                .map((row, context) -> holders.put(row.getObject("given", UUID.class), link(row)))
                .list());
        return holders;
    }

    private static @Nullable Object[] column(List<Candidate> candidates, Function<Candidate, @Nullable Object> part) {
        @Nullable Object[] column = new @Nullable Object[candidates.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = part.apply(candidates.get(i));
        }
        return column;
    }

    private static RecordLink link(ResultSet row) throws SQLException {
        return new RecordLink(row.getObject("id", UUID.class), row.getString("reference"), row.getString("title"));
    }

    /**
     * The published record of the agency that has the same number and title, or the same text.
     *
     * @param except the record that is about to be amended
     */
    public Optional<RecordLink> holder(String agency, RecordKeys keys, @Nullable UUID except) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT id, reference, title FROM record
                        WHERE agency = :agency AND state = 'published' AND id IS DISTINCT FROM :except
                          AND (numbered_title = decode(:numberedTitle, 'hex') OR content = decode(:content, 'hex'))
                        ORDER BY id LIMIT 1
                        """)
                .bind("agency", agency)
                .bind("except", except)
                .bind("numberedTitle", keys.numberedTitle())
                .bind("content", keys.content())
                .map((row, context) -> link(row))
                .findOne());
    }
}
