@NullMarked
package daylight.disclosures.credentials;

import org.jspecify.annotations.NullMarked;
