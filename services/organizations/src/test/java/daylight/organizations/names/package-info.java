@NullMarked
package daylight.organizations.names;

import org.jspecify.annotations.NullMarked;
