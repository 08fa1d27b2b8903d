@NullMarked
package daylight.petitions.responding;

import org.jspecify.annotations.NullMarked;
