package daylight.petitions.responding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What agencies owe and when. */
@ApplicationScoped
class Duties {
    /** A duty that is not met. */
    record Duty(UUID petition, String reference, String action, String kind, LocalDate dueOn, boolean provisional) {}

    private final Jdbi jdbi;

    Duties(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of one agency; of all when null. */
    @Transactional
    public List<Duty> of(@Nullable String agency) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT p.id, p.reference, p.action, t.kind, t.due_on, t.provisional FROM petition_threshold t JOIN petition p ON p.id = t.petition_id"
                                + " WHERE t.due_on IS NOT NULL AND t.met_at IS NULL AND p.state <> 'taken-down'"
                                + " AND (CAST(:agency AS text) IS NULL OR p.agency = :agency) ORDER BY t.due_on, p.id LIMIT 500")
                .bind("agency", agency)
                .map((row, context) -> new Duty(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, LocalDate.class),
                        row.getBoolean(6)))
                .list());
    }
}
