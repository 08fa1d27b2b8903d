package daylight.petitions.finding;

import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.petitions.petition.PetitionState;
import daylight.petitions.petition.Petitions;
import daylight.petitions.petition.SearchTerms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/** Lists and searches petitions. */
@ApplicationScoped
class FindPetitions {
    private static final Duration TREND = Duration.ofHours(1);
    private static final int SIMILAR = 5;
    private static final List<String> PUBLIC = Arrays.stream(PetitionState.values())
            .filter(PetitionState::isPublic)
            .map(PetitionState::code)
            .toList();
    private static final String SELECT =
            "SELECT p.id, p.reference, p.state, p.action, p.agency, p.region, coalesce(c.total, 0) AS total, coalesce(r.recent, 0) AS recent,"
                    + " p.opened_at, p.closes_at FROM petition p LEFT JOIN petition_count c ON c.petition_id = p.id"
                    + " LEFT JOIN (SELECT petition_id, greatest(sum(total), 0) AS recent FROM recent_count WHERE slot > :hour GROUP BY petition_id) r ON r.petition_id = p.id"
                    + " WHERE p.state = ANY (:states) AND NOT p.hidden AND p.state <> 'taken-down'";

    private static final String INSIDE =
            " AND p.region IN (WITH RECURSIVE inside AS (SELECT code FROM region WHERE code = :region"
                    + " UNION SELECT n.code FROM region n JOIN inside i ON n.parent = i.code) SELECT code FROM inside)";

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final Clock clock;

    FindPetitions(Jdbi jdbi, Cursors cursors, Clock clock) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.clock = clock;
    }

    Page<PetitionItem> find(PetitionQuery asked, @Nullable String cursor) {
        String sql = sql(asked, cursor != null);
        List<PetitionItem> items = jdbi.withHandle(handle -> {
            Query query = bind(handle.createQuery(sql), asked);
            if (cursor != null) {
                position(query, asked, cursor);
            }
            return query.map((row, context) -> PetitionItem.read(row)).list();
        });
        if (items.size() <= asked.size()) {
            return new Page<>(items, null);
        }
        return new Page<>(items.subList(0, asked.size()), next(asked, items.get(asked.size() - 1)));
    }

    private static String sql(PetitionQuery asked, boolean goesOn) {
        String order = column(asked.sort());
        StringBuilder sql = new StringBuilder(SELECT).append(words(asked.q()));
        if (asked.agency() != null) {
            sql.append(" AND p.agency = :agency");
        }
        if (asked.region() != null) {
            sql.append(INSIDE);
        }
        if (goesOn) {
            sql.append(" AND (").append(order).append(", p.id) < (:after, :afterId)");
        }
        return sql.append(" ORDER BY ")
                .append(order)
                .append(" DESC, p.id DESC LIMIT :size")
                .toString();
    }

    /** Petitions that say something alike and can be signed, the closest first. */
    List<PetitionItem> similar(String text) {
        Instant now = clock.instant();
        return jdbi.withHandle(handle -> handle.createQuery(
                        SELECT
                                + " AND p.signable AND p.closes_at > :now AND p.search @@ (websearch_to_tsquery('english', :any) || CAST(:pairs AS tsquery))"
                                + " ORDER BY ts_rank(p.search, websearch_to_tsquery('english', :any) || CAST(:pairs AS tsquery)) DESC, p.id DESC LIMIT :most")
                .bind("hour", Timestamp.from(now.minus(TREND)))
                .bindArray("states", String.class, PUBLIC)
                .bind("now", now)
                .bind("any", SearchTerms.anyWord(text))
                .bind("pairs", SearchTerms.chinese(text, "|"))
                .bind("most", SIMILAR)
                .map((row, context) -> PetitionItem.read(row))
                .list());
    }

    private static String words(String q) {
        if (reference(q).isPresent()) {
            return " AND p.reference = :reference";
        }
        StringBuilder sql = new StringBuilder();
        if (!SearchTerms.english(q).isEmpty()) {
            sql.append(" AND p.search @@ websearch_to_tsquery('english', :english)");
        }
        if (!SearchTerms.pairs(q).isEmpty()) {
            sql.append(" AND p.search @@ CAST(:chinese AS tsquery)");
        }
        return sql.isEmpty() && !q.isEmpty() ? " AND false" : sql.toString();
    }

    /** With its hyphen: without it some words could be one. */
    private static Optional<String> reference(String q) {
        return q.contains("-") ? Petitions.reference(q) : Optional.empty();
    }

    private Query bind(Query query, PetitionQuery asked) {
        List<String> states = asked.state().isEmpty() ? PUBLIC : asked.state();
        // Which of them the statement names depends on what was asked.
        return query.configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("hour", Timestamp.from(clock.instant().minus(TREND)))
                .bindArray("states", String.class, states)
                .bind("english", SearchTerms.english(asked.q()))
                .bind("chinese", SearchTerms.chinese(asked.q(), "&"))
                .bind("reference", reference(asked.q()).orElse(null))
                .bind("agency", asked.agency())
                .bind("region", asked.region())
                .bind("size", asked.size() + 1);
    }

    private void position(Query query, PetitionQuery asked, String cursor) {
        List<String> position = cursors.position(asked.scope(), cursor);
        UUID id = UUID.fromString(position.get(1));
        query.bind("afterId", id);
        if (asked.sort().equals("newest")) {
            query.bind("after", id);
        } else {
            query.bind("after", Long.parseLong(position.get(0)));
        }
    }

    private String next(PetitionQuery asked, PetitionItem last) {
        long value = asked.sort().equals("trending") ? last.lastHour() : last.signatures();
        return cursors.next(
                asked.scope(), List.of(Long.toString(value), last.id().toString()));
    }

    /** Ids sort by the time they were made. */
    private static String column(String sort) {
        return switch (sort) {
            case "signatures" -> "coalesce(c.total, 0)";
            case "trending" -> "coalesce(r.recent, 0)";
            default -> "p.id";
        };
    }
}
