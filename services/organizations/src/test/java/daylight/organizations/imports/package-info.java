@NullMarked
package daylight.organizations.imports;

import org.jspecify.annotations.NullMarked;
