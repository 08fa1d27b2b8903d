@NullMarked
package daylight.disclosures.operations;

import org.jspecify.annotations.NullMarked;
