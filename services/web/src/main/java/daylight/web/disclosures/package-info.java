/** What the disclosures service answers, as records, and the typed client that asks it. */
@NullMarked
package daylight.web.disclosures;

import org.jspecify.annotations.NullMarked;
