@NullMarked
package daylight.reports;

import org.jspecify.annotations.NullMarked;
