@NullMarked
package daylight.reports.mailbox;

import org.jspecify.annotations.NullMarked;
