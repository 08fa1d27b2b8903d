/** Posts real documents, kept outside the repository, as records of the agencies that issued them. */
@NullMarked
package daylight.seeds.realdata;

import org.jspecify.annotations.NullMarked;
