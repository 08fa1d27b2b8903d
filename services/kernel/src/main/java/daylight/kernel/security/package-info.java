/**
 * Who calls, and what must hold before a service may run.
 *
 * <p>Cast: {@link daylight.kernel.security.CurrentCaller} says who calls; {@code VerifiedTokens} spares a second look at a token that was verified; {@code DemoSecrets} keeps a service from starting in production with a secret of the demonstration.
 */
@NullMarked
package daylight.kernel.security;

import org.jspecify.annotations.NullMarked;
