@NullMarked
package daylight.reports.agencies;

import org.jspecify.annotations.NullMarked;
