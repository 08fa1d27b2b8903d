@NullMarked
package daylight.disclosures.publishing;

import org.jspecify.annotations.NullMarked;
