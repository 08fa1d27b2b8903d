@NullMarked
package daylight.petitions.petition;

import org.jspecify.annotations.NullMarked;
