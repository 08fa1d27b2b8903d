@NullMarked
package daylight.petitions.endorsing;

import org.jspecify.annotations.NullMarked;
