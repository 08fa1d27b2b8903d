@NullMarked
package daylight.petitions.closing;

import org.jspecify.annotations.NullMarked;
