/** Replacing the content of a record by a new version. */
@NullMarked
package daylight.disclosures.amending;

import org.jspecify.annotations.NullMarked;
