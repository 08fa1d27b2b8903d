@NullMarked
package daylight.disclosures.record;

import org.jspecify.annotations.NullMarked;
