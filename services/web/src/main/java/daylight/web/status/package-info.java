/** Whether each part of the portal works, in words; programs ask the gateway at {@code /health}. */
@NullMarked
package daylight.web.status;

import org.jspecify.annotations.NullMarked;
