@NullMarked
package daylight.disclosures.history;

import org.jspecify.annotations.NullMarked;
