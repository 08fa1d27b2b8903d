@NullMarked
package daylight.disclosures.withdrawal;

import org.jspecify.annotations.NullMarked;
