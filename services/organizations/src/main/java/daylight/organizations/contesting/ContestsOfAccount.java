package daylight.organizations.contesting;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.organizations.register.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What somebody contested, and what came of it. */
@ApplicationScoped
class ContestsOfAccount {
    private static final int SIZE = 20;
    private static final String SCOPE = "my-contests";
    /** After every id. */
    private static final UUID LAST = new UUID(-1, -1);

    /**
     * One of the reader's.
     *
     * @param settlement what a registrar says came of it; absent while it waits
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mine(
            UUID id,
            Where organization,
            String person,
            String statement,
            Instant at,
            @Nullable String settlement,
            @Nullable Instant settledAt) {}

    private final Jdbi jdbi;
    private final Cursors cursors;

    ContestsOfAccount(Jdbi jdbi, Cursors cursors) {
        this.jdbi = jdbi;
        this.cursors = cursors;
    }

    /** The newest first. */
    @Transactional
    public Page<Mine> of(String account, @Nullable String cursor) {
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(cursors.position(SCOPE, cursor).getFirst());
        List<Mine> found = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.id, c.person, c.statement, c.at, c.settlement, c.settled_at, o.reference, o.name, o.code, o.state
                        FROM contest c JOIN organization o ON o.id = c.organization_id
                        WHERE c.account = :account AND c.id < :before ORDER BY c.id DESC LIMIT :most
                        """)
                .bind("account", account)
                .bind("before", before)
                .bind("most", SIZE + 1)
                .map((row, context) -> read(row))
                .list());
        boolean more = found.size() > SIZE;
        List<Mine> shown = more ? found.subList(0, SIZE) : found;
        return new Page<>(
                shown, more ? cursors.next(SCOPE, List.of(shown.getLast().id().toString())) : null);
    }

    private static Mine read(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new Mine(
                row.getObject("id", UUID.class),
                new Where(
                        row.getString("reference"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getString("state")),
                row.getString("person"),
                row.getString("statement"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("settlement"),
                settled == null ? null : settled.toInstant());
    }
}
