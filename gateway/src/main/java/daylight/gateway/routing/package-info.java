/**
 * What goes where: the table of routes and what each class of route allows.
 *
 * <p>Cast: {@link daylight.gateway.routing.GatewayConfig} is the configuration as written; {@link daylight.gateway.routing.RouteTable} is built of it once and finds a
 * {@link daylight.gateway.routing.Route} for a path; {@link daylight.gateway.routing.RequestPath} brings a path into the one form that is compared and forwarded.
 *
 * <p>Invariants: the longest prefix wins, and a prefix ends at a boundary of the path; a path is compared in the very form in which it is forwarded, so that no
 * spelling of a closed path gets round the table; {@code /q} is never routed.
 */
@NullMarked
package daylight.gateway.routing;

import org.jspecify.annotations.NullMarked;
