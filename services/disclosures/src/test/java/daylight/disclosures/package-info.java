/** What the tests of all features share. */
@NullMarked
package daylight.disclosures;

import org.jspecify.annotations.NullMarked;
