/**
 * Divisions: those of GB/T 2260, and the nations of the United Kingdom for organizations registered there. Provinces come with the service, the rest by the loader.
 */
@NullMarked
package daylight.organizations.regions;

import org.jspecify.annotations.NullMarked;
