/** Removing a record's text by order, keeping hash, reason and act. */
@NullMarked
package daylight.disclosures.erasure;

import org.jspecify.annotations.NullMarked;
