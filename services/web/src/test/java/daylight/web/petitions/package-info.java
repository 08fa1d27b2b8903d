@NullMarked
package daylight.web.petitions;

import org.jspecify.annotations.NullMarked;
