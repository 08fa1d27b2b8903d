/**
 * What is told to the public of closed cases: texts that an investigator wrote for it, and counts that give nobody away.
 */
@NullMarked
package daylight.reports.outcomes;

import org.jspecify.annotations.NullMarked;
