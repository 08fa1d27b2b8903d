/** Work that comes round again and again, on many petitions: one that fails holds up none of the others. */
@NullMarked
package daylight.petitions.rounds;

import org.jspecify.annotations.NullMarked;
