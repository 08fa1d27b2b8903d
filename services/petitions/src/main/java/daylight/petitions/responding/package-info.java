/** What agencies owe: answers and hearings. */
@NullMarked
package daylight.petitions.responding;

import org.jspecify.annotations.NullMarked;
