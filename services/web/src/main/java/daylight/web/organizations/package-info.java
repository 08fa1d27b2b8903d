/** The register of social organizations, as its service answers it, and the typed clients that ask. */
@NullMarked
package daylight.web.organizations;

import org.jspecify.annotations.NullMarked;
