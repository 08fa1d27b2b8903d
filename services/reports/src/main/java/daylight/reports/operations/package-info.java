/** What an operator may do with the events of this service. */
@NullMarked
package daylight.reports.operations;

import org.jspecify.annotations.NullMarked;
