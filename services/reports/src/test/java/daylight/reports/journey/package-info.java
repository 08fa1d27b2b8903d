@NullMarked
package daylight.reports.journey;

import org.jspecify.annotations.NullMarked;
