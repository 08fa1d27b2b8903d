/** The ends: closing on time, deleting addresses, archiving. */
@NullMarked
package daylight.petitions.closing;

import org.jspecify.annotations.NullMarked;
