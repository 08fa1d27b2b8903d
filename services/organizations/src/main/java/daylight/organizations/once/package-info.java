/** Acts that are done once, however often they are sent. */
@NullMarked
package daylight.organizations.once;

import org.jspecify.annotations.NullMarked;
