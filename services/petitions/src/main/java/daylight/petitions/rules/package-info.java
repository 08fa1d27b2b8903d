/** Rules that are data: how many signatures oblige to what, and why a petition is not opened. */
@NullMarked
package daylight.petitions.rules;

import org.jspecify.annotations.NullMarked;
