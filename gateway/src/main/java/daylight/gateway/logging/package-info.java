/** The access log: one JSON line a request. It holds no address, no account and, unless a class of routes says otherwise, no query string. */
@NullMarked
package daylight.gateway.logging;

import org.jspecify.annotations.NullMarked;
