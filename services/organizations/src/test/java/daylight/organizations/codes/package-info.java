@NullMarked
package daylight.organizations.codes;

import org.jspecify.annotations.NullMarked;
