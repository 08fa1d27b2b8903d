package daylight.organizations.representing;

import daylight.organizations.people.Account;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The rows of representatives. */
@ApplicationScoped
class Terms {
    private final Jdbi jdbi;

    Terms(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** An account's terms for an organization, the last first. */
    List<Representative> of(UUID organization, String account) {
        return list(
                "SELECT * FROM representative WHERE organization_id = :organization AND account = :account ORDER BY id DESC LIMIT 10",
                organization,
                account);
    }

    /** All terms of an organization, the last first. */
    List<Representative> of(UUID organization) {
        return list(
                "SELECT * FROM representative WHERE organization_id = :organization AND :account = '' ORDER BY id DESC LIMIT 500",
                organization,
                "");
    }

    /** Whose last day is past. */
    List<Representative> over(LocalDate today, int most) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT * FROM representative WHERE ended_at IS NULL AND until_day < :today ORDER BY organization_id LIMIT :most")
                .bind("today", today)
                .bind("most", most)
                .map((row, context) -> read(row))
                .list());
    }

    void insert(Representative one, Account account) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO representative (id, organization_id, account, email, manager, from_day, until_day)"
                                + " VALUES (:id, :organization, :account, :email, :manager, :from, :until)")
                .bind("id", one.id())
                .bind("organization", one.organization())
                .bind("account", account.subject())
                .bind("email", account.email())
                .bind("manager", one.manager())
                .bind("from", one.from())
                .bind("until", one.until())
                .execute());
    }

    /** Ends a term; false when it had ended before. */
    boolean end(UUID id, Instant at) {
        return jdbi.withHandle(handle -> handle.createUpdate(
                                "UPDATE representative SET ended_at = :at, email = NULL WHERE id = :id AND ended_at IS NULL")
                        .bind("at", at)
                        .bind("id", id)
                        .execute()
                == 1);
    }

    /** The invitations an account handed on for an organization: whoever has one could bring it back. */
    void withdrawInvitations(UUID organization, String account) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM invitation WHERE organization_id = ? AND invited_by = ?", organization, account));
    }

    private List<Representative> list(String sql, UUID organization, String account) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("organization", organization)
                .bind("account", account)
                .map((row, context) -> read(row))
                .list());
    }

    private static Representative read(ResultSet row) throws SQLException {
        OffsetDateTime ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Representative(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                row.getString("account"),
                row.getBoolean("manager"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                ended == null ? null : ended.toInstant());
    }
}
