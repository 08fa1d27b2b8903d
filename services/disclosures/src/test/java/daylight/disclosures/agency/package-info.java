@NullMarked
package daylight.disclosures.agency;

import org.jspecify.annotations.NullMarked;
