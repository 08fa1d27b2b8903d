/**
 * Petitions, brought to where they stand by the acts that people would do: written, sponsored, opened, signed by mail, answered.
 */
@NullMarked
package daylight.seeds.petitions;

import org.jspecify.annotations.NullMarked;
