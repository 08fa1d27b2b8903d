/**
 * What is an outage, and what is a fault: an outage is waited out or shown as one, a fault is not tried again.
 */
@NullMarked
package daylight.kernel.outage;

import org.jspecify.annotations.NullMarked;
