package daylight.gateway.edge;

import daylight.gateway.answering.FaultPages;
import daylight.gateway.breaking.Breaker;
import daylight.gateway.limiting.Limiter;
import daylight.gateway.logging.LogWriter;
import daylight.gateway.measuring.Traffic;
import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.RouteClass;
import daylight.gateway.routing.RouteTable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What all event loops share; every part of it is safe for that.
 *
 * @param unrouted class of requests that have no route, or not yet, and of the gateway's own pages
 */
record Parts(
        GatewayConfig config,
        RouteTable table,
        RouteClass unrouted,
        Identity identity,
        FaultPages pages,
        OwnPages ownPages,
        Limiter limiter,
        Map<String, Breaker> breakers,
        Traffic traffic,
        @Nullable LogWriter log) {}
