@NullMarked
package daylight.petitions.regions;

import org.jspecify.annotations.NullMarked;
