/** What the API's description says of every operation alike: how refusals look, and what a search may be asked. */
@NullMarked
package daylight.disclosures.description;

import org.jspecify.annotations.NullMarked;
