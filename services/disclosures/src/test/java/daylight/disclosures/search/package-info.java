@NullMarked
package daylight.disclosures.search;

import org.jspecify.annotations.NullMarked;
