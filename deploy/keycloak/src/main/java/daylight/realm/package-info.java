/** What Keycloak is given at its first start: the realm, with the demo overlay in the embedded profile only. */
@NullMarked
package daylight.realm;

import org.jspecify.annotations.NullMarked;
