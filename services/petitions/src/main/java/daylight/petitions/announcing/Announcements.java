package daylight.petitions.announcing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** News that go to all signers who asked for them: noted here in the transaction of the act, sent in slices afterwards. */
@ApplicationScoped
public class Announcements {
    private final Jdbi jdbi;

    Announcements(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Notes one; the same kind is told once a petition. */
    public void add(UUID petition, String kind, Instant at) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO announcement (petition_id, kind, at, after) VALUES (:petition, :kind, :at, :first)"
                                + " ON CONFLICT DO NOTHING")
                .bind("petition", petition)
                .bind("kind", kind)
                .bind("at", at)
                .bind("first", new UUID(0, 0))
                .execute());
    }
}
