@NullMarked
package daylight.organizations.representing;

import org.jspecify.annotations.NullMarked;
