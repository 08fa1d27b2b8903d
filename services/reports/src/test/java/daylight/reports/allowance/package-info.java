@NullMarked
package daylight.reports.allowance;

import org.jspecify.annotations.NullMarked;
