@NullMarked
package daylight.web.disclosures;

import org.jspecify.annotations.NullMarked;
