/**
 * The second factor of investigators (RFC 9470). The role is checked before; this asks how its holder signed in.
 */
@NullMarked
package daylight.reports.access;

import org.jspecify.annotations.NullMarked;
