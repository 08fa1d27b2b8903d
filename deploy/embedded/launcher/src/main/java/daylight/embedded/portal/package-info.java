/**
 * {@code ./portal}: the commands, and the supervisor process that outlives them. A command and the supervisor talk
 * through files under {@code .portal/run}: the supervisor writes the state of its parts there, a command reads it; a
 * signal ends the supervisor and with it every part.
 */
@NullMarked
package daylight.embedded.portal;

import org.jspecify.annotations.NullMarked;
