@NullMarked
package daylight.web.problem;

import org.jspecify.annotations.NullMarked;
