package daylight.kernel.idempotency;

import daylight.kernel.housekeeping.Chore;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Forgets answers after their retention. */
@ApplicationScoped
class ForgetAnswers implements Chore {
    private final Jdbi jdbi;
    private final IdempotencyConfig config;

    ForgetAnswers(Jdbi jdbi, IdempotencyConfig config) {
        this.jdbi = jdbi;
        this.config = config;
    }

    @Override
    public void tidy(Instant now) {
        Instant before = now.minus(config.retention());
        Set<String> remembered = config.remembered().orElse(Set.of());
        int forgotten;
        do {
            forgotten = jdbi.withHandle(handle -> IdempotencyTable.forget(handle, before, remembered));
        } while (forgotten > 0);
    }
}
