@NullMarked
package daylight.realm;

import org.jspecify.annotations.NullMarked;
