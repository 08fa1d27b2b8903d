package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.limiting.ConnectionLimits;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.http.HttpHeaders;

/** Takes requests from their clients' allowances, and counts those under way. */
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
            refuse(loop, exchange, wait);
        }
        return wait > 0;
    }

    /** Counts the request as under way; answers 429 when its client has as many already as may be. A sealed class knows no clients. */
    static boolean isCrowded(Loop loop, Exchange exchange) {
        RouteClass of = exchange.routeClass();
        if (of.sealed() || of.endless()) {
            return false;
        }
        boolean begun = exchange.connection
                .limits()
                .begin(loop.parts().config().connections().underWay());
        exchange.counted = begun;
        if (!begun) {
            refuse(loop, exchange, 1);
        }
        return !begun;
    }

    private static void refuse(Loop loop, Exchange exchange, int wait) {
        loop.ledger().limited(exchange);
        loop.faults().answer(exchange, Fault.TOO_MANY_REQUESTS, wait);
    }
}
