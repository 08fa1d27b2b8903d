@NullMarked
package daylight.organizations.people;

import org.jspecify.annotations.NullMarked;
