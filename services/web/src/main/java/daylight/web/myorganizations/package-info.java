/** What the reader stands for: organizations they represent, their applications and reserved names; who else represents; contesting an entry. */
@NullMarked
package daylight.web.myorganizations;

import org.jspecify.annotations.NullMarked;
