package daylight.organizations.contesting;

import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.organizations.people.Account;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Takes contests, and lists those that wait. */
@ApplicationScoped
class Contests {
    private static final int SIZE = 50;
    private static final String SCOPE = "contests";

    /** What somebody says. */
    record Said(UUID id, String person, String statement, Instant at) {}

    /** One that waits. */
    record Waiting(UUID id, Where organization, String person, String statement, Instant at) {}

    private final Jdbi jdbi;
    private final Organizations organizations;
    private final Cursors cursors;
    private final TimeOrderedIds ids;

    Contests(Jdbi jdbi, Organizations organizations, Cursors cursors, Clock clock) {
        this.jdbi = jdbi;
        this.organizations = organizations;
        this.cursors = cursors;
        this.ids = new TimeOrderedIds(clock);
    }

    UUID nextId() {
        return ids.next();
    }

    /**
     * Takes one.
     *
     * @throws ContestRefusal.Open 409 while another of the account waits
     */
    @Transactional
    public void add(String key, Account account, Said said) {
        UUID organization = organizations.named(key).id();
        int added = jdbi.withHandle(handle -> handle.createUpdate(
                        "INSERT INTO contest (id, organization_id, account, email, person, statement, at)"
                                + " VALUES (:id, :organization, :account, :email, :person, :statement, :at) ON CONFLICT DO NOTHING")
                .bind("id", said.id())
                .bind("organization", organization)
                .bind("account", account.subject())
                .bind("email", account.email())
                .bind("person", said.person())
                .bind("statement", said.statement())
                .bind("at", said.at())
                .execute());
        if (added == 0) {
            throw new ContestRefusal.Open();
        }
    }

    /** Those that wait, the oldest first. */
    @Transactional
    public Page<Waiting> waiting(@Nullable String cursor) {
        UUID after = cursor == null
                ? new UUID(0, 0)
                : UUID.fromString(cursors.position(SCOPE, cursor).getFirst());
        List<Waiting> found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.id, c.person, c.statement, c.at, o.reference, o.name, o.code, o.state
                        FROM contest c JOIN organization o ON o.id = c.organization_id
                        WHERE c.settled_at IS NULL AND c.id > :after ORDER BY c.id LIMIT :most
                        """)
                .bind("after", after)
                .bind("most", SIZE + 1)
                .map((row, context) -> read(row))
                .list());
        boolean more = found.size() > SIZE;
        List<Waiting> shown = more ? found.subList(0, SIZE) : found;
        return new Page<>(
                shown, more ? cursors.next(SCOPE, List.of(shown.getLast().id().toString())) : null);
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                new Where(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("state")),
                row.getString("person"),
                row.getString("statement"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
