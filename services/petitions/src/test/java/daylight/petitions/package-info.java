@NullMarked
package daylight.petitions;

import org.jspecify.annotations.NullMarked;
