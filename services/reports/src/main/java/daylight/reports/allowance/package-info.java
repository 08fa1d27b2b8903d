/**
 * How much all clients together may ask for. Nobody is counted by address, for nobody has one here.
 */
@NullMarked
package daylight.reports.allowance;

import org.jspecify.annotations.NullMarked;
