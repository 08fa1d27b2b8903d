/** Writing a petition. */
@NullMarked
package daylight.petitions.creating;

import org.jspecify.annotations.NullMarked;
