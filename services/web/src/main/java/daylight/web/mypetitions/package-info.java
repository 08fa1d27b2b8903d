/** A signed-in citizen's petitions: those they wrote, signing and taking back at once, endorsing for an organization. */
@NullMarked
package daylight.web.mypetitions;

import org.jspecify.annotations.NullMarked;
