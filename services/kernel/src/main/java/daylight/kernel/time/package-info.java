/**
 * The one clock, and dates as people write them. Inject {@link java.time.Clock}; nothing else asks for the time.
 */
@NullMarked
package daylight.kernel.time;

import org.jspecify.annotations.NullMarked;
