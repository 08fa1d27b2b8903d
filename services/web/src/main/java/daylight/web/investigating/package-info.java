/**
 * The investigators' desk: what waits and by when, one case, keys, and handing over to a new roster.
 *
 * <p>The pages show days and states. What was written is opened by a script in the investigator's browser, with keys from a file of theirs that no server has; {@link
 * daylight.web.investigating.SealedFilePages} only carries sealed bytes to and fro. All of it asks for a second factor: these paths have a sign-in of their own
 * ({@code quarkus.oidc.investigation}), which asks Keycloak for the second level.
 */
@NullMarked
package daylight.web.investigating;

import org.jspecify.annotations.NullMarked;
