/**
 * A reporter looks for replies (section 7).
 *
 * <p>Guarantee: an unknown mailbox, a wrong key and an empty mailbox take the same work and give answers of the same kind.
 */
@NullMarked
package daylight.reports.mailbox;

import org.jspecify.annotations.NullMarked;
