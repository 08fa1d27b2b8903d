/** The way in for tests: the real servers, started once per build. */
@NullMarked
package daylight.embedded;

import org.jspecify.annotations.NullMarked;
