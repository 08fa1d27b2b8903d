/** The state of the gateway and of everything behind it, at {@code /health} for everybody and at the operator's port for machines. */
@NullMarked
package daylight.gateway.health;

import org.jspecify.annotations.NullMarked;
