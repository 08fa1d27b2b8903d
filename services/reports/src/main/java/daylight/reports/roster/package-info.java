/**
 * The roster as this site publishes it: checked against the pinned root, chained, never taken back.
 */
@NullMarked
package daylight.reports.roster;

import org.jspecify.annotations.NullMarked;
