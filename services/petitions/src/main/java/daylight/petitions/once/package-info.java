/** Acts that are done once, however often they are sent. */
@NullMarked
package daylight.petitions.once;

import org.jspecify.annotations.NullMarked;
