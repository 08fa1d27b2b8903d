/**
 * Annual reports: what is owed when, who was reminded, who is late.
 *
 * <p>Cast: {@link daylight.organizations.reports.AnnualReports} keeps them; {@link daylight.organizations.reports.OpenReports} opens a year; {@code RemindOfReports} writes the mails.
 *
 * <p>Invariant: late is whoever has not filed after the last day of the kind's rule; it is never stored, so it is never wrong.
 */
@NullMarked
package daylight.organizations.reports;

import org.jspecify.annotations.NullMarked;
