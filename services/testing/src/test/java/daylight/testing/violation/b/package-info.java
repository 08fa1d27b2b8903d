@NullMarked
package daylight.testing.violation.b;

import org.jspecify.annotations.NullMarked;
