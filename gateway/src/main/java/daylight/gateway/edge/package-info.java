/**
 * The way of a request through the gateway.
 *
 * <p>Cast: {@code Gateway} starts and stops one {@code EdgeVerticle} for each event loop; what belongs to that loop is its {@code Loop}. {@code Door} lets connections in.
 * {@code Edge} takes a request as an {@code Exchange}, finds its route and is the order of all checks; {@code Admission} knows what may not pass, {@code Allowances} who asks
 * too much; {@code KeptAnswers} answers what is kept; {@code Forwarding} sends the rest to its upstream, with {@code RequestPump} and {@code ResponsePump} moving the bodies.
 * {@code Ledger} writes down what was. {@code Sweeper} looks at everything under way four times a second: there is no timer for a single request.
 *
 * <p>Invariants: an exchange lives on one event loop and ends exactly once, in {@code Exchange.end}; nothing of a body is held but the piece in hand; a client that leaves
 * frees its upstream at once, and an upstream that breaks off in mid-answer breaks the client's connection, so that half an answer never looks whole; no header that a
 * client sends about itself (X-Forwarded-*, Forwarded) reaches an upstream; of a sealed exchange nothing is written down, whatever becomes of it.
 */
@NullMarked
package daylight.gateway.edge;

import org.jspecify.annotations.NullMarked;
