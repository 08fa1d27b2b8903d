package daylight.organizations.once;

import daylight.kernel.idempotency.Idempotency;
import daylight.kernel.idempotency.KeptAnswer;
import daylight.kernel.idempotency.KeyedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does an act once for each Idempotency-Key; act and answer stand in one transaction. What is kept is the id of what the act made or changed. */
@ApplicationScoped
public class Once {
    private static final int DONE = 200;

    private final Idempotency idempotency;

    Once(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /** Acts; without a request to remember it simply acts. */
    @Transactional
    public UUID run(@Nullable KeyedRequest request, Supplier<UUID> act) {
        return UUID.fromString(idempotency
                .once(request, () -> new KeptAnswer(DONE, act.get().toString()))
                .content());
    }
}
