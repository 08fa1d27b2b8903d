/**
 * Measures a running portal, each figure beside the limit of the server under it in the same run: a number without its
 * raw limit says more about the machine than about the work. Every benchmark ends by itself, sends to loopback only, and
 * sends distinct requests.
 */
@NullMarked
package daylight.bench;

import org.jspecify.annotations.NullMarked;
