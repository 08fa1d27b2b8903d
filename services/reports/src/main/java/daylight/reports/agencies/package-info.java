/** Our copy of the agencies, from the events of disclosures: an outcome becomes a record of one of them, so it must name one that there is. */
@NullMarked
package daylight.reports.agencies;

import org.jspecify.annotations.NullMarked;
