/**
 * What the reports service tells the others. Nothing about a report, a reporter or a case: published outcomes alone.
 */
@NullMarked
package daylight.contracts.reports;

import org.jspecify.annotations.NullMarked;
