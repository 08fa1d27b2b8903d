/**
 * How often a client may ask. An {@link daylight.gateway.limiting.Allowance} is one number in memory, refilled by the clock (the generic cell rate algorithm), so that a
 * hundred thousand clients cost a few megabytes and no timer; {@link daylight.gateway.limiting.Limiter} keeps them, shared by all event loops.
 *
 * <p>Invariants: addresses and tokens never leave this package and are never logged; what is kept of a token is a part of its SHA-256. A limit holds for this process:
 * with several gateways behind a balancer each grants its own.
 */
@NullMarked
package daylight.gateway.limiting;

import org.jspecify.annotations.NullMarked;
