package daylight.organizations.finding;

import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.Candidates.Candidate;
import daylight.organizations.finding.Found.Count;
import daylight.organizations.finding.Found.Facets;
import daylight.organizations.regions.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/** Counts what is found, of as many rows as a question may cost; of more than these, where no words are asked for, from the counts of the whole register. */
@ApplicationScoped
class CountRegister {
    private static final int MOST_REGIONS = 40;

    /**
     * What was counted.
     *
     * @param more whether there are more than were counted
     */
    record Counted(long total, boolean more, Facets facets) {}

    /** A group of organizations that are the same in all that is counted. */
    record Group(String kind, String state, String region, long count) {}

    private final RegisterDay day;
    private final WholeRegister whole;
    private final Regions regions;

    CountRegister(RegisterDay day, WholeRegister whole, Regions regions) {
        this.day = day;
        this.whole = whole;
        this.regions = regions;
    }

    /** Counts what answers a question without words: of a large part of the register from the counts of all of it. */
    Counted count(Handle handle, SearchQuery asked) {
        if (WholeRegister.answers(asked)) {
            List<Group> all = whole.groups(asked);
            if (total(all) > Candidates.MOST) {
                return new Counted(total(all), false, facets(all));
            }
        }
        return counted(SearchSql.bind(
                        handle.createQuery("SELECT kind, state, region, count(*) FROM"
                                + " (SELECT kind, state, region FROM organization WHERE TRUE" + SearchSql.where(asked)
                                + " LIMIT :most) AS hit GROUP BY kind, state, region"),
                        asked,
                        day.today())
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("most", Candidates.MOST + 1)
                .map((row, context) -> new Group(row.getString(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list());
    }

    Counted count(List<Candidate> candidates) {
        return counted(candidates.stream().map(Candidate::group).toList());
    }

    private Counted counted(List<Group> groups) {
        long total = total(groups);
        return new Counted(Math.min(total, Candidates.MOST), total > Candidates.MOST, facets(groups));
    }

    private static long total(List<Group> groups) {
        return groups.stream().mapToLong(Group::count).sum();
    }

    private Facets facets(List<Group> groups) {
        Map<String, Long> kinds = new HashMap<>();
        Map<String, Long> states = new HashMap<>();
        Map<String, Long> regions = new HashMap<>();
        for (Group group : groups) {
            kinds.merge(group.kind(), group.count(), Long::sum);
            states.merge(group.state(), group.count(), Long::sum);
            regions.merge(province(group.region()), group.count(), Long::sum);
        }
        return new Facets(ordered(kinds), ordered(states), ordered(regions));
    }

    /** The division below the country that it lies in. */
    private String province(String region) {
        List<String> upwards = regions.upwards(region);
        return upwards.size() < 2 ? region : upwards.get(upwards.size() - 2);
    }

    private static List<Count> ordered(Map<String, Long> counts) {
        List<Count> ordered = new ArrayList<>();
        counts.forEach((value, count) -> ordered.add(new Count(value, count)));
        ordered.sort(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::value));
        return ordered.subList(0, Math.min(MOST_REGIONS, ordered.size()));
    }
}
