package daylight.reports.message;

import daylight.reports.keys.Hex32;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps proofs of receipt. */
@ApplicationScoped
public class Commitments {
    private final Jdbi jdbi;

    Commitments(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One that was received.
     *
     * @param message null once it was purged
     */
    public record Received(@Nullable UUID message) {}

    public Optional<Received> find(Hex32 commitment) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT message FROM commitment WHERE commitment = :commitment")
                        .bind("commitment", commitment.bytes())
                        .map((row, context) -> new Received(row.getObject("message", UUID.class)))
                        .findOne());
    }

    public Optional<Hex32> of(UUID message) {
        return jdbi.withHandle(
                handle -> handle.createQuery("SELECT commitment FROM commitment WHERE message = :message")
                        .bind("message", message)
                        .map((row, context) -> new Hex32(row.getBytes("commitment")))
                        .findOne());
    }

    public void insert(Hex32 commitment, LocalDate day, UUID message) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        "INSERT INTO commitment (commitment, day, message) VALUES (:commitment, :day, :message)")
                .bind("commitment", commitment.bytes())
                .bind("day", day)
                .bind("message", message)
                .execute());
    }
}
