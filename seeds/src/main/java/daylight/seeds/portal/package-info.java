/** The portal as its users see it from outside: tokens, agencies and records over HTTP through the gateway, nothing else. */
@NullMarked
package daylight.seeds.portal;

import org.jspecify.annotations.NullMarked;
