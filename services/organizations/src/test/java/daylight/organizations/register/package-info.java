@NullMarked
package daylight.organizations.register;

import org.jspecify.annotations.NullMarked;
