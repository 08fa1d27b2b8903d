/**
 * Petitions taken over from a site that this portal follows: closed, with the number of signatures that site told. Nobody's name or address comes with them.
 */
@NullMarked
package daylight.petitions.archive;

import org.jspecify.annotations.NullMarked;
