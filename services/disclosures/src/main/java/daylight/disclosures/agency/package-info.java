/** Agencies: who publishes, under which law and calendar. */
@NullMarked
package daylight.disclosures.agency;

import org.jspecify.annotations.NullMarked;
