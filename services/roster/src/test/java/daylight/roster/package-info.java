@NullMarked
package daylight.roster;

import org.jspecify.annotations.NullMarked;
