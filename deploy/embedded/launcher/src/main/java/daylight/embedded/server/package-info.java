/** The servers as parts: how each is prepared, started and probed. */
@NullMarked
package daylight.embedded.server;

import org.jspecify.annotations.NullMarked;
