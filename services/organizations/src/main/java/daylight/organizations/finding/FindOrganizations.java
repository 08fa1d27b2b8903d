package daylight.organizations.finding;

import daylight.kernel.paging.Cursors;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.Candidates.Candidate;
import daylight.organizations.finding.CountRegister.Counted;
import daylight.organizations.finding.Found.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/**
 * Answers a page of the register. What many words have in common may be half of it, so no question looks at more than {@link Candidates#MOST} rows: those are ordered and counted, and the answer says
 * when there are more.
 */
@ApplicationScoped
class FindOrganizations {
    private static final String SELECT = "SELECT *, " + SearchSql.late("organization") + " AS late FROM organization";

    private static final Found NOTHING =
            new Found(List.of(), null, 0, null, new Found.Facets(List.of(), List.of(), List.of()));

    private final Jdbi jdbi;
    private final Cursors cursors;
    private final RegisterDay day;
    private final Candidates candidates;
    private final CountRegister counts;
    private final WholeRegister whole;

    FindOrganizations(
            Jdbi jdbi,
            Cursors cursors,
            RegisterDay day,
            Candidates candidates,
            CountRegister counts,
            WholeRegister whole) {
        this.jdbi = jdbi;
        this.cursors = cursors;
        this.day = day;
        this.candidates = candidates;
        this.counts = counts;
        this.whole = whole;
    }

    Found find(SearchQuery asked, @Nullable String cursor) {
        if (asked.asksNothing()) {
            return NOTHING;
        }
        List<String> after = cursor == null ? null : cursors.position(asked.scope(), cursor);
        return jdbi.withHandle(handle -> asked.ranked() ? ranked(handle, asked, after) : newest(handle, asked, after));
    }

    /** All that a table takes. */
    List<Item> rows(SearchQuery asked) {
        if (asked.asksNothing()) {
            return List.of();
        }
        SearchQuery whole = asked.of(Candidates.MOST);
        return jdbi.withHandle(handle -> {
            if (!asked.ranked()) {
                return page(handle, whole, null);
            }
            List<Candidate> all = candidates.of(handle, whole);
            return items(handle, all.subList(0, Math.min(all.size(), Candidates.MOST)));
        });
    }

    private Found ranked(Handle handle, SearchQuery asked, @Nullable List<String> after) {
        List<Candidate> all = candidates.of(handle, asked);
        Counted counted = counts.count(all);
        Candidate last = after == null ? null : place(after);
        List<Candidate> rest = all.stream()
                .filter(one -> last == null || one.compareTo(last) > 0)
                .limit(asked.size() + 1L)
                .toList();
        boolean goesOn = rest.size() > asked.size();
        List<Candidate> shown = goesOn ? rest.subList(0, asked.size()) : rest;
        return found(items(handle, shown), goesOn ? next(asked, shown.getLast()) : null, counted);
    }

    private Found newest(Handle handle, SearchQuery asked, @Nullable List<String> after) {
        List<Item> page =
                page(handle, asked, after == null ? null : place(after).id());
        boolean goesOn = page.size() > asked.size();
        List<Item> shown = goesOn ? page.subList(0, asked.size()) : page;
        String next = goesOn
                ? next(asked, new Candidate(shown.getLast().id(), new CountRegister.Group("", "", "", 0), 0, 0))
                : null;
        return found(shown, next, counts.count(handle, asked));
    }

    private static Found found(List<Item> items, @Nullable String next, Counted counted) {
        return new Found(items, next, counted.total(), counted.more() ? Boolean.TRUE : null, counted.facets());
    }

    private List<Item> page(Handle handle, SearchQuery asked, @Nullable UUID after) {
        String where = " WHERE TRUE" + SearchSql.where(asked) + (after == null ? "" : " AND id < :after");
        String order = " ORDER BY id DESC LIMIT :size";
        // The planner hopes to meet the newest of a few soon and reads the whole register backwards. Few are fetched
        // first and put in order then.
        String sql = whole.few(asked)
                ? "WITH few AS MATERIALIZED (SELECT id FROM organization" + where
                        + "), page AS MATERIALIZED (SELECT id FROM few" + order + ") " + SELECT
                        + " WHERE id IN (SELECT id FROM page) ORDER BY id DESC"
                : SELECT + where + order;
        return SearchSql.bind(handle.createQuery(sql), asked, day.today())
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("after", after)
                .bind("size", asked.size() + 1)
                .map((row, context) -> SearchSql.item(row))
                .list();
    }

    private List<Item> items(Handle handle, List<Candidate> shown) {
        Map<UUID, Item> items = handle
                .createQuery(SELECT + " WHERE id = ANY (:ids)")
                .bind("ids", shown.stream().map(Candidate::id).toArray(UUID[]::new))
                .bind("today", day.today())
                .map((row, context) -> SearchSql.item(row))
                .stream()
                .collect(Collectors.toMap(Item::id, Function.identity()));
        return shown.stream()
                .map(one -> items.get(one.id()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private static Candidate place(List<String> position) {
        return new Candidate(
                UUID.fromString(position.get(2)),
                new CountRegister.Group("", "", "", 0),
                Integer.parseInt(position.get(0)),
                Integer.parseInt(position.get(1)));
    }

    private String next(SearchQuery asked, Candidate last) {
        return cursors.next(
                asked.scope(),
                List.of(
                        Integer.toString(last.fit()),
                        Integer.toString(last.length()),
                        last.id().toString()));
    }
}
