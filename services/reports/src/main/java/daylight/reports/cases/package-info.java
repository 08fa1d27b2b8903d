/**
 * What investigators do with reports (section 10).
 *
 * <p>Cast: {@link daylight.reports.cases.CaseTransitions} is the one table of states; {@link daylight.reports.cases.CaseClocks} counts the duties; each act is a use case of its own.
 *
 * <p>Invariants: every endpoint wants the role and a second factor; days are all that is written down of when.
 */
@NullMarked
package daylight.reports.cases;

import org.jspecify.annotations.NullMarked;
