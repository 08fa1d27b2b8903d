@NullMarked
package daylight.disclosures.calendar;

import org.jspecify.annotations.NullMarked;
