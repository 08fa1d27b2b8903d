/** Sample data of our own, and the loaders that post it, or real data, through the gateway like any agency would. */
@NullMarked
package daylight.seeds;

import org.jspecify.annotations.NullMarked;
