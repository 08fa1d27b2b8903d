package daylight.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Claims keys and keeps answers. Both are called inside the transaction of the act, for one request or for a micro-batch (some hundred at most: each key holds a lock in PostgreSQL's table of
 * locks until the transaction ends), and cost two statements and one.
 */
@ApplicationScoped
public class Idempotency {
    private static final Claim FRESH = new Claim.Fresh();

    private final Jdbi jdbi;
    private final Clock clock;

    Idempotency(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * Acts once under a key: the same request sent again gets the first answer, and nothing is done. Without a key it simply acts.
     *
     * @param act answers what is to be kept; what it throws is not kept, and the key stays free
     * @throws KeyRefusal when the key must not be used now
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public KeptAnswer once(@Nullable KeyedRequest request, Supplier<KeptAnswer> act) {
        if (request == null) {
            return act.get();
        }
        return switch (claim(List.of(request)).getFirst()) {
            case Claim.Answered(KeptAnswer before) -> before;
            case Claim.Refused(KeyRefusal refusal) -> throw refusal;
            case Claim.Fresh fresh -> {
                KeptAnswer answer = act.get();
                keep(Map.of(request, answer));
                yield answer;
            }
        };
    }

    /** What became of each key, in the order of the requests. Of two requests of one call with the same key, the later is in use. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Claim> claim(List<KeyedRequest> requests) {
        if (requests.isEmpty()) {
            return List.of();
        }
        // Two statements: only a look that begins after the lock was got sees what its last holder has kept.
        return jdbi.withHandle(handle -> {
            List<Boolean> free = IdempotencyTable.lock(handle, requests);
            return decided(requests, free, IdempotencyTable.kept(handle, requests));
        });
    }

    /** Keeps the answers of requests that were claimed fresh in this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Map<KeyedRequest, KeptAnswer> answers) {
        if (!answers.isEmpty()) {
            jdbi.useHandle(handle -> IdempotencyTable.keep(handle, answers, clock.instant()));
        }
    }

    private static List<Claim> decided(
            List<KeyedRequest> requests, List<Boolean> free, List<IdempotencyTable.Kept> kept) {
        Set<IdempotencyTable.Name> taken = new HashSet<>();
        List<Claim> claims = new ArrayList<>(requests.size());
        for (int i = 0; i < requests.size(); i++) {
            KeyedRequest request = requests.get(i);
            IdempotencyTable.Kept before = kept.get(i);
            if (before.answer() != null) {
                boolean same = request.fingerprint().equals(before.fingerprint());
                claims.add(same ? new Claim.Answered(before.answer()) : new Claim.Refused(KeyRefusal.reused()));
            } else if (free.get(i) && taken.add(new IdempotencyTable.Name(request.caller(), request.key()))) {
                claims.add(FRESH);
            } else {
                claims.add(new Claim.Refused(KeyRefusal.inUse()));
            }
        }
        return claims;
    }
}
