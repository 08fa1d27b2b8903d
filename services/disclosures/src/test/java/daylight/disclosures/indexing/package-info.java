@NullMarked
package daylight.disclosures.indexing;

import org.jspecify.annotations.NullMarked;
