@NullMarked
package daylight.organizations.wording;

import org.jspecify.annotations.NullMarked;
