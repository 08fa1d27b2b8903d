@NullMarked
package daylight.testing.violation.util;

import org.jspecify.annotations.NullMarked;
