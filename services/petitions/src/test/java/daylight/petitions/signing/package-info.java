@NullMarked
package daylight.petitions.signing;

import org.jspecify.annotations.NullMarked;
