@NullMarked
package daylight.reports.forms;

import org.jspecify.annotations.NullMarked;
