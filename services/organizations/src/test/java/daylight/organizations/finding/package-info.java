@NullMarked
package daylight.organizations.finding;

import org.jspecify.annotations.NullMarked;
