@NullMarked
package daylight.reports.receipt;

import org.jspecify.annotations.NullMarked;
