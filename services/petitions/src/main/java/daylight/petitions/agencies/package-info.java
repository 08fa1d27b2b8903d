/** Our copy of the agencies, from the events of disclosures. */
@NullMarked
package daylight.petitions.agencies;

import org.jspecify.annotations.NullMarked;
