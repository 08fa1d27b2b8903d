@NullMarked
package daylight.organizations.bulk;

import org.jspecify.annotations.NullMarked;
