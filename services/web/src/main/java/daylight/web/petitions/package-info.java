/** What the petitions service answers, as records, and the typed clients that ask it: one for anybody, one for the holder of a link, one a role. */
@NullMarked
package daylight.web.petitions;

import org.jspecify.annotations.NullMarked;
