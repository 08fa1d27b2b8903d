package daylight.petitions.integrity;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What moderators see of mail domains: how each is taken now, and what was decided before. */
@ApplicationScoped
class MailDomainDesk {
    /**
     * A domain that is not taken like any other.
     *
     * @param at when that was decided last; absent for those that came with the release, as is the reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Classified(
            String domain,
            String kind,
            @Nullable Instant at,
            @Nullable String reason) {}

    /** A decision. */
    record Act(UUID id, String domain, String kind, String reason, Instant at, boolean mine) {}

    private static final int MOST = 100;
    private static final UUID LAST = new UUID(-1, -1);
    private static final String SCOPE = "mail-domains";

    private final Jdbi jdbi;
    private final Cursors cursors;

    MailDomainDesk(Jdbi jdbi, Cursors cursors) {
        this.jdbi = jdbi;
        this.cursors = cursors;
    }

    /**
     * A page of those blocked or known for throw-away mailboxes, by name.
     *
     * @param cursor of the page before; null at the start
     */
    @Transactional
    public Page<Classified> all(@Nullable String cursor) {
        String after = cursor == null ? "" : cursors.position(SCOPE, cursor).getFirst();
        List<Classified> found = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT d.domain, d.kind, a.at, a.reason FROM mail_domain d LEFT JOIN LATERAL"
                                + " (SELECT at, reason FROM mail_domain_act WHERE domain = d.domain ORDER BY id DESC LIMIT 1) a ON true"
                                + " WHERE d.kind <> 'usual' AND d.domain > :after ORDER BY d.domain LIMIT :most")
                .bind("after", after)
                .bind("most", MOST + 1)
                .map((row, context) -> classified(row))
                .list());
        return page(SCOPE, found, Classified::domain);
    }

    /**
     * A page of what was decided, the newest first.
     *
     * @param domain of this one alone, in ASCII; null for all
     * @param reader who asks
     */
    @Transactional
    public Page<Act> acts(@Nullable String domain, String reader, @Nullable String cursor) {
        String scope = SCOPE + " acts " + Objects.requireNonNullElse(domain, "");
        UUID before = cursor == null
                ? LAST
                : UUID.fromString(cursors.position(scope, cursor).getFirst());
        // Ids sort by the time they were made.
        List<Act> found = jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT id, domain, kind, reason, at, moderator FROM mail_domain_act WHERE id < :before"
                                + (domain == null ? "" : " AND domain = :domain") + " ORDER BY id DESC LIMIT :most")
                .bindMap(domain == null ? Map.of() : Map.of("domain", domain))
                .bind("before", before)
                .bind("most", MOST + 1)
                .map((row, context) -> act(row, reader))
                .list());
        return page(scope, found, act -> act.id().toString());
    }

    private static Act act(ResultSet row, String reader) throws SQLException {
        return new Act(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant(),
                reader.equals(row.getString(6)));
    }

    private static Classified classified(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp(3);
        return new Classified(row.getString(1), row.getString(2), at == null ? null : at.toInstant(), row.getString(4));
    }

    private <T> Page<T> page(String scope, List<T> found, Function<T, String> position) {
        return found.size() <= MOST
                ? new Page<>(found, null)
                : new Page<>(found.subList(0, MOST), cursors.next(scope, List.of(position.apply(found.get(MOST - 1)))));
    }
}
