@NullMarked
package daylight.petitions.finding;

import org.jspecify.annotations.NullMarked;
