@NullMarked
package daylight.disclosures.description;

import org.jspecify.annotations.NullMarked;
