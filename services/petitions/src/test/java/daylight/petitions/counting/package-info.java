@NullMarked
package daylight.petitions.counting;

import org.jspecify.annotations.NullMarked;
