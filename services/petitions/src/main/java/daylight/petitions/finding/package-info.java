/** Reading: lists, search, one petition, numbers by place and hour, trends. */
@NullMarked
package daylight.petitions.finding;

import org.jspecify.annotations.NullMarked;
