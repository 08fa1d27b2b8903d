/** The Keycloak client of an agency. */
@NullMarked
package daylight.disclosures.credentials;

import org.jspecify.annotations.NullMarked;
