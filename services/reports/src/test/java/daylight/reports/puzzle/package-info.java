@NullMarked
package daylight.reports.puzzle;

import org.jspecify.annotations.NullMarked;
