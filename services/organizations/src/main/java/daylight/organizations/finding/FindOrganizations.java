package daylight.organizations.finding;

import daylight.kernel.paging.Cursors;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.Found.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Answers a page of the register. What many words have in common may be half of it, so no question looks at more than {@link #MOST} rows: those are ordered and counted, and the answer says when
 * there are more. A name that is asked for as a whole is looked up by its own index first, so it is never among those left out.
 */
@ApplicationScoped
class FindOrganizations {
    static final int MOST = 5_000;

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final RegisterDay day;
    private final CountRegister counts;

    FindOrganizations(Jdbi jdbi, Cursors cursors, RegisterDay day, CountRegister counts) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.day = day;
        this.counts = counts;
    }

    /** A place in the order: how well it fits (0 best, then 1, 2), how long the name is, and the id. */
    private record Place(int fit, int length, UUID id) {}

    private record Placed(Item item, Place place) {}

    Found find(SearchQuery asked, @Nullable String cursor) {
        Place after = cursor == null ? null : place(cursors.position(asked.scope(), cursor));
        return jdbi.withHandle(handle -> {
            List<Placed> page = page(handle, asked, after);
            boolean goesOn = page.size() > asked.size();
            List<Placed> shown = goesOn ? page.subList(0, asked.size()) : page;
            CountRegister.Counted counted = counts.count(handle, asked);
            return new Found(
                    shown.stream().map(Placed::item).toList(),
                    goesOn ? next(asked, shown.getLast().place()) : null,
                    counted.total(),
                    counted.more() ? Boolean.TRUE : null,
                    counted.facets());
        });
    }

    /** All that a table takes. */
    List<Item> rows(SearchQuery asked) {
        return jdbi.withHandle(handle ->
                page(handle, asked.of(MOST), null).stream().map(Placed::item).toList());
    }

    private List<Placed> page(Handle handle, SearchQuery asked, @Nullable Place after) {
        String sql = asked.ranked() ? ranked(asked, after != null) : newest(asked, after != null);
        Query query = SearchSql.bind(handle.createQuery(sql), asked, day.today())
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("size", asked.size() + 1);
        if (after != null) {
            query.bind("afterFit", after.fit())
                    .bind("afterLength", after.length())
                    .bind("afterId", after.id());
        }
        return query.map((row, context) -> new Placed(
                        SearchSql.item(row),
                        new Place(row.getInt("fit"), row.getInt("length"), row.getObject("id", UUID.class))))
                .list();
    }

    private static String ranked(SearchQuery asked, boolean goesOn) {
        return """
            WITH whole AS MATERIALIZED (SELECT * FROM organization WHERE name_key = :key%1$s LIMIT 100),
            hit AS MATERIALIZED (SELECT * FROM whole UNION ALL
                (SELECT * FROM organization WHERE TRUE%1$s AND id NOT IN (SELECT id FROM whole) LIMIT %2$d)),
            fitting AS (SELECT *, CASE WHEN name_key = :key THEN 0 WHEN starts_with(name_key, :key) THEN 1 WHEN strpos(name_key, :key) > 0 THEN 2 ELSE 3 END AS fit,
                length(name_key) AS length FROM hit)
            SELECT *, %3$s AS late FROM fitting %4$s ORDER BY fit, length, id LIMIT :size
            """.formatted(
                        SearchSql.where(asked),
                        MOST,
                        SearchSql.late("fitting"),
                        goesOn ? "WHERE (fit, length, id) > (:afterFit, :afterLength, :afterId)" : "");
    }

    private static String newest(SearchQuery asked, boolean goesOn) {
        return "SELECT *, 0 AS fit, 0 AS length, " + SearchSql.late("organization")
                + " AS late FROM organization WHERE TRUE" + SearchSql.where(asked)
                + (goesOn ? " AND id < :afterId" : "") + " ORDER BY id DESC LIMIT :size";
    }

    private static Place place(List<String> position) {
        return new Place(
                Integer.parseInt(position.get(0)), Integer.parseInt(position.get(1)), UUID.fromString(position.get(2)));
    }

    private String next(SearchQuery asked, Place last) {
        return cursors.next(
                asked.scope(),
                List.of(
                        Integer.toString(last.fit()),
                        Integer.toString(last.length()),
                        last.id().toString()));
    }
}
