/**
 * Events of the disclosures service, on {@code daylight.disclosures}: agencies and their records.
 *
 * <p>Every act on a record is a version of it: published, amended, withdrawn, erased. The text is read from the service, so that erased text is not kept by topics.
 */
@NullMarked
package daylight.contracts.disclosures;

import org.jspecify.annotations.NullMarked;
