@NullMarked
package daylight.organizations.certificates;

import org.jspecify.annotations.NullMarked;
