@NullMarked
package daylight.petitions.integrity;

import org.jspecify.annotations.NullMarked;
