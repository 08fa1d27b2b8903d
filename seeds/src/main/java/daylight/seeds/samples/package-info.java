/** Loads the sample data into a fresh portal, and only what is missing when run again. */
@NullMarked
package daylight.seeds.samples;

import org.jspecify.annotations.NullMarked;
