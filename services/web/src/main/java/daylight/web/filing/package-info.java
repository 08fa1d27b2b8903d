/** Filing for an organization: changes, the annual report, dissolution; what waits, what can be taken back. */
@NullMarked
package daylight.web.filing;

import org.jspecify.annotations.NullMarked;
