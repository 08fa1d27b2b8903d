@NullMarked
package daylight.petitions.moderation;

import org.jspecify.annotations.NullMarked;
