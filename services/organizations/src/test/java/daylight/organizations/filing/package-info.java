@NullMarked
package daylight.organizations.filing;

import org.jspecify.annotations.NullMarked;
