/** The disclosure record: its content, versions, canonical form, hash chain and delay. */
@NullMarked
package daylight.disclosures.record;

import org.jspecify.annotations.NullMarked;
