/** What the service of sealed reports answers, as records, and the typed clients that ask it. Nothing here can read a report. */
@NullMarked
package daylight.web.reports;

import org.jspecify.annotations.NullMarked;
