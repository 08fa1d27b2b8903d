package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.limiting.ConnectionLimits;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.http.HttpHeaders;

/** Takes requests from their clients' allowances. */
final class Allowances {
    private Allowances() {}

    /** Takes one; answers 429 when there is none. */
    static boolean isUsedUp(Loop loop, Exchange exchange) {
        RouteClass of = exchange.routeClass();
        ConnectionLimits limits = exchange.connection.limits();
        long now = exchange.began;
        int wait = of.sealed()
                ? limits.takeOfAll(of, now)
                : limits.take(
                        of, exchange.request.getHeader(HttpHeaders.AUTHORIZATION), exchange.response.headers(), now);
        if (wait > 0) {
            loop.ledger().limited(exchange);
            loop.faults().answer(exchange, Fault.TOO_MANY_REQUESTS, wait);
        }
        return wait > 0;
    }
}
