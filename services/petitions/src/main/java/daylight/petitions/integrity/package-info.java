/** Keeping signatures honest: marks, blocked domains, bursts, invalidation in bulk. */
@NullMarked
package daylight.petitions.integrity;

import org.jspecify.annotations.NullMarked;
