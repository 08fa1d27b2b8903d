/**
 * A part is one process of the portal: how it is started, when it is healthy, what it needs first. A supervisor keeps
 * parts running: each has a virtual thread of its own, which starts the process, waits until it is healthy, and starts
 * it again, each time a little later, when it ends without being asked to.
 */
@NullMarked
package daylight.embedded.part;

import org.jspecify.annotations.NullMarked;
