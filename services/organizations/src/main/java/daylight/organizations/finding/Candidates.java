package daylight.organizations.finding;

import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.CountRegister.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;

/** What may answer a question with words: so many at most, each with what decides its place and what is counted. One look at the index serves both. */
@ApplicationScoped
class Candidates {
    /** Each lies on a page of its own: more would take longer than a reader waits. */
    static final int MOST = 2_000;

    private static final int BEGINNING = 100;
    /** Of names that begin alike, so many are looked at for what else is asked. */
    private static final int LOOKED_AT = 300;

    private static final String COLUMNS =
            "id, kind, state, region, CASE WHEN name_key = :key THEN 0 WHEN starts_with(name_key, :key) THEN 1"
                    + " WHEN strpos(name_key, :key) > 0 THEN 2 ELSE 3 END AS fit, length(name_key) AS length";

    /**
     * One of them.
     *
     * @param fit how well the name fits: 0 the whole, 1 the beginning, 2 a part, 3 not in one piece
     */
    record Candidate(UUID id, Group group, int fit, int length) implements Comparable<Candidate> {
        private static final Comparator<Candidate> ORDER = Comparator.comparingInt(Candidate::fit)
                .thenComparingInt(Candidate::length)
                .thenComparing(Candidate::id);

        @Override
        public int compareTo(Candidate other) {
            return ORDER.compare(this, other);
        }
    }

    private final RegisterDay day;

    Candidates(RegisterDay day) {
        this.day = day;
    }

    /** The candidates in their order. Names that begin with the question come by an index of their own, so that they are never among those left out. */
    List<Candidate> of(Handle handle, SearchQuery asked) {
        String where = " WHERE TRUE" + SearchSql.where(asked);
        String having = "SELECT " + COLUMNS + " FROM organization" + where + " LIMIT :most";
        String sql = asked.key().isEmpty()
                ? having
                : "(SELECT " + COLUMNS + " FROM (SELECT * FROM organization WHERE name_key LIKE :start ORDER BY"
                        + " name_key USING ~<~ LIMIT " + LOOKED_AT + ") AS organization" + where + " LIMIT " + BEGINNING
                        + ") UNION (" + having + ")";
        return SearchSql.bind(handle.createQuery(sql), asked, day.today())
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                // A key has letters and digits alone.
                .bind("start", asked.key() + "%")
                .bind("most", MOST + 1)
                .map((row, context) -> new Candidate(
                        row.getObject("id", UUID.class),
                        new Group(row.getString("kind"), row.getString("state"), row.getString("region"), 1),
                        row.getInt("fit"),
                        row.getInt("length")))
                .stream()
                .sorted()
                .toList();
    }
}
