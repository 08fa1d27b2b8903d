/**
 * Messages and mailboxes as rows: a day, a size, an epoch, hashes. No time, no address.
 */
@NullMarked
package daylight.reports.message;

import org.jspecify.annotations.NullMarked;
