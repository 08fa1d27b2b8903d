@NullMarked
package daylight.organizations.kinds;

import org.jspecify.annotations.NullMarked;
