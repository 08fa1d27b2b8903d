/**
 * Keys of this server, derived from its one secret, each for one use.
 */
@NullMarked
package daylight.reports.keys;

import org.jspecify.annotations.NullMarked;
