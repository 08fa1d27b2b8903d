@NullMarked
package daylight.organizations.application;

import org.jspecify.annotations.NullMarked;
