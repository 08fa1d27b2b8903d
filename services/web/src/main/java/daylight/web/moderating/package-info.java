/** The moderators' desk: what waits and how long, one petition with its notes and decisions, and striking signatures out after they were counted. */
@NullMarked
package daylight.web.moderating;

import org.jspecify.annotations.NullMarked;
