@NullMarked
package daylight.web.reports;

import org.jspecify.annotations.NullMarked;
