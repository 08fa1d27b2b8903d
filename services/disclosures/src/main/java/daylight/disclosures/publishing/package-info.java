/** Posting records, one or ten thousand at a time. */
@NullMarked
package daylight.disclosures.publishing;

import org.jspecify.annotations.NullMarked;
