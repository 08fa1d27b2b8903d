@NullMarked
package daylight.organizations.journey;

import org.jspecify.annotations.NullMarked;
