@NullMarked
package daylight.reports.sealing;

import org.jspecify.annotations.NullMarked;
