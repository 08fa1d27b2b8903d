/**
 * The way of a request through the gateway.
 *
 * <p>Cast: {@link daylight.gateway.edge.Gateway} starts and stops one {@code Edge} for each event loop. {@code Edge} takes a request as an {@code Exchange}; {@code Admission}
 * refuses what may not pass and finds its route; {@code CachedAnswers} answers what is kept; {@code Forwarding} sends the rest to its upstream, with {@code RequestPump} and
 * {@code ResponsePump} moving the bodies. {@code Sweeper} looks at everything under way four times a second: there is no timer for a single request.
 *
 * <p>Invariants: an exchange lives on one event loop and ends exactly once, in {@code Exchange.end}; nothing of a body is held but the piece in hand; a client that leaves
 * frees its upstream at once, and an upstream that breaks off in mid-answer breaks the client's connection, so that half an answer never looks whole; no header that a
 * client sends about itself (X-Forwarded-*, Forwarded) reaches an upstream.
 */
@NullMarked
package daylight.gateway.edge;

import org.jspecify.annotations.NullMarked;
