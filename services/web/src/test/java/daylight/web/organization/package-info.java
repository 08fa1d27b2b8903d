@NullMarked
package daylight.web.organization;

import org.jspecify.annotations.NullMarked;
