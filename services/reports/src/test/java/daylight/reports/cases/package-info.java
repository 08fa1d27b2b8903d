@NullMarked
package daylight.reports.cases;

import org.jspecify.annotations.NullMarked;
