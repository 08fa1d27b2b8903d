@NullMarked
package daylight.testing.violation.a;

import org.jspecify.annotations.NullMarked;
