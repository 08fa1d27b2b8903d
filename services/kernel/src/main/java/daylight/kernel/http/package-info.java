/**
 * Preconditions: an update says which version it was made from (RFC 9110, sections 8.8.3 and 13.1.1).
 */
@NullMarked
package daylight.kernel.http;

import org.jspecify.annotations.NullMarked;
