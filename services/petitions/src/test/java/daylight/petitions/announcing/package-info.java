@NullMarked
package daylight.petitions.announcing;

import org.jspecify.annotations.NullMarked;
