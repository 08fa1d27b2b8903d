/** The day of the register: on which day something has effect. */
@NullMarked
package daylight.organizations.day;

import org.jspecify.annotations.NullMarked;
