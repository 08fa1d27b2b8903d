@NullMarked
package daylight.organizations;

import org.jspecify.annotations.NullMarked;
