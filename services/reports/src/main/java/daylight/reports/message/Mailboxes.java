package daylight.reports.message;

import daylight.reports.keys.Hex32;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps mailboxes. */
@ApplicationScoped
public class Mailboxes {
    private final Jdbi jdbi;

    Mailboxes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Mailbox> find(Hex32 id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, auth, case_id FROM mailbox WHERE id = :id")
                .bind("id", id.bytes())
                .map((row, context) -> read(row))
                .findOne());
    }

    public Optional<Mailbox> ofCase(UUID caseId) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT id, auth, case_id FROM mailbox WHERE case_id = :id")
                .bind("id", caseId)
                .map((row, context) -> read(row))
                .findOne());
    }

    /** Inserts it; a constraint decides when two first messages of one receipt come at once. */
    public void insert(Mailbox mailbox) {
        jdbi.useHandle(
                handle -> handle.createUpdate("INSERT INTO mailbox (id, auth, case_id) VALUES (:id, :auth, :case)")
                        .bind("id", mailbox.id().bytes())
                        .bind("auth", mailbox.auth().bytes())
                        .bind("case", mailbox.caseId())
                        .execute());
    }

    private static Mailbox read(ResultSet row) throws SQLException {
        return new Mailbox(
                new Hex32(row.getBytes("id")), new Hex32(row.getBytes("auth")), row.getObject("case_id", UUID.class));
    }
}
