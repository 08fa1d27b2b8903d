/** The moderators' desk: queue, edit lock, notes, and the acts. */
@NullMarked
package daylight.petitions.moderation;

import org.jspecify.annotations.NullMarked;
