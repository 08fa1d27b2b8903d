package daylight.petitions.once;

import daylight.kernel.idempotency.Claim;
import daylight.kernel.idempotency.Idempotency;
import daylight.kernel.idempotency.KeptAnswer;
import daylight.kernel.idempotency.KeyedRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Does an act once for each Idempotency-Key. Act and answer stand in one transaction; a refused act keeps nothing and may be sent again. */
@ApplicationScoped
public class Once {
    private static final int DONE = 200;

    private final Idempotency idempotency;

    Once(Idempotency idempotency) {
        this.idempotency = idempotency;
    }

    /**
     * Acts, or says what became of the same request before.
     *
     * @param key the header; null to act in any case
     * @param act answers enough to tell of it again
     * @throws daylight.kernel.idempotency.KeyRefusal when the key belongs to another request
     */
    @Transactional
    public String run(@Nullable String key, Request request, Supplier<String> act) {
        if (key == null) {
            return act.get();
        }
        KeyedRequest keyed = KeyedRequest.of(request.caller(), key, request.name(), request.body());
        return switch (idempotency.claim(List.of(keyed)).getFirst()) {
            case Claim.Answered(KeptAnswer answer) -> answer.content();
            case Claim.Refused(var refusal) -> throw refusal;
            case Claim.Fresh() -> {
                String done = act.get();
                idempotency.keep(Map.of(keyed, new KeptAnswer(DONE, done)));
                yield done;
            }
        };
    }

    /**
     * What is asked.
     *
     * @param caller whose key it is
     * @param name method and path
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes as they came, never compared.
    public record Request(String caller, String name, byte[] body) {}
}
