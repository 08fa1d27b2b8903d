/** Taking a record back, leaving a public tombstone. */
@NullMarked
package daylight.disclosures.withdrawal;

import org.jspecify.annotations.NullMarked;
