/** Sample organizations: made once from a catalogue and a fixed seed, brought in through the gateway. */
@NullMarked
package daylight.seeds.organizations;

import org.jspecify.annotations.NullMarked;
