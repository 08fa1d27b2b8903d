@NullMarked
package daylight.embedded;

import org.jspecify.annotations.NullMarked;
