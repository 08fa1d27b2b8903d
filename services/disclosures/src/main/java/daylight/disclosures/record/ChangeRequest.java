package daylight.disclosures.record;

import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a change of which record.
 *
 * @param key null when the request came without an Idempotency-Key
 */
public record ChangeRequest(
        UUID id, Caller caller, @Nullable KeyedRequest key) {
    /** The name of an act of HTTP on this path, for the fingerprint of a request. */
    public static String act(String method, UUID id, String more) {
        return method + " /api/disclosures/records/" + id + more;
    }
}
