/** The registrar’s desk: applications by the day they are due, decisions, filings, measures of supervision, contested entries. */
@NullMarked
package daylight.web.registering;

import org.jspecify.annotations.NullMarked;
