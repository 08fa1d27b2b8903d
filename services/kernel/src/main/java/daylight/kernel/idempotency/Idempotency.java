package daylight.kernel.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;

/**
 * Claims keys and keeps answers. Both are called inside the transaction of the act, for one request or for a micro-batch: a statement each, whatever the number.
 */
@ApplicationScoped
public class Idempotency {
    /** What became of each key. Of two requests of one call with the same key, the second is in use. */
    public Map<KeyedRequest, Claim> claim(Collection<KeyedRequest> requests) {
        throw new UnsupportedOperationException("comes next: " + requests.size());
    }

    /** Keeps the answers of requests that were claimed fresh in this transaction. */
    public void keep(Map<KeyedRequest, KeptAnswer> answers) {
        throw new UnsupportedOperationException("comes next: " + answers.size());
    }
}
