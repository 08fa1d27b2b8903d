/** What an operator may do with the events of this service: see, replay and send again. */
@NullMarked
package daylight.disclosures.operations;

import org.jspecify.annotations.NullMarked;
