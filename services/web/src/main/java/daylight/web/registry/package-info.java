/** What an administrator does for agencies: registers one, and rotates its credentials. */
@NullMarked
package daylight.web.registry;

import org.jspecify.annotations.NullMarked;
