@NullMarked
package daylight.petitions.journey;

import org.jspecify.annotations.NullMarked;
