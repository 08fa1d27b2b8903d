@NullMarked
package daylight.organizations.reports;

import org.jspecify.annotations.NullMarked;
