/** The register of social organizations. Features are the packages below; {@code services/organizations/README.md} is the map. */
@NullMarked
package daylight.organizations;

import org.jspecify.annotations.NullMarked;
