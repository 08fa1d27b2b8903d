@NullMarked
package daylight.reports.outcomes;

import org.jspecify.annotations.NullMarked;
