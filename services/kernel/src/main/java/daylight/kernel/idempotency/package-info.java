/**
 * A request sent twice acts once: the Idempotency-Key header.
 *
 * <p>Cast: {@link daylight.kernel.idempotency.Idempotency} claims keys and keeps answers, inside the transaction of the act; {@link daylight.kernel.idempotency.Claim} says what became of a key.
 *
 * <p>Invariants: key and act are stored in one transaction; a key belongs to its caller; the same key with another body is 422, one in flight is 409.
 */
@NullMarked
package daylight.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
