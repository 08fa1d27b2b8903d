package daylight.gateway.edge;

import daylight.gateway.logging.AccessLog;
import daylight.gateway.routing.LogDetail;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import java.util.concurrent.TimeUnit;

/** Tells the access log of an exchange, as much as the class of its route allows. */
final class AccessLines {
    private AccessLines() {}

    static void add(AccessLog log, Exchange exchange, int status, long now) {
        LogDetail detail = exchange.routeClass().log();
        if (detail == LogDetail.NONE) {
            return;
        }
        RequestPath path = exchange.path();
        Route route = exchange.route();
        String shown = path == null ? "-" : detail == LogDetail.QUERY ? path.target() : path.path();
        log.add(new AccessLog.Line(
                exchange.names.reference(),
                exchange.names.traceParent(),
                exchange.request.method().name(),
                shown,
                route == null ? "none" : route.name(),
                status,
                exchange.bytesIn,
                exchange.bytesOut,
                TimeUnit.NANOSECONDS.toMicros(now - exchange.began),
                exchange.cacheStatus,
                exchange.ending()));
    }
}
