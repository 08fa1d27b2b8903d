package daylight.gateway.edge;

import daylight.gateway.logging.AccessLog;
import daylight.gateway.measuring.Traffic;
import org.jboss.logging.Logger;

/**
 * Every exchange is entered here at its beginning and struck off at its end: in the list of what is under way, in the measures and in the access log. Of a sealed one nothing
 * is written down anywhere, not even that it was.
 */
final class Ledger {
    private static final Logger LOG = Logger.getLogger(Ledger.class);
    /** What the log says of a client that left before its answer began; nginx made it known. */
    private static final int LEFT = 499;

    private final Sweeper sweeper;
    private final Traffic traffic;
    private final AccessLog log;

    Ledger(Sweeper sweeper, Traffic traffic, AccessLog log) {
        this.sweeper = sweeper;
        this.traffic = traffic;
        this.log = log;
    }

    /** To be called when the exchange has its route, for that says whether it is sealed. */
    void began(Exchange exchange) {
        sweeper.began(exchange);
        if (!exchange.isSealed()) {
            traffic.began();
        }
    }

    void ended(Exchange exchange) {
        long now = System.nanoTime();
        sweeper.ended(exchange);
        exchange.connection.requestEnded(now);
        if (exchange.counted) {
            exchange.connection.limits().end();
        }
        if (exchange.isSealed()) {
            return;
        }
        boolean answered = exchange.response.headWritten() || exchange.response.ended();
        int status = answered ? exchange.response.getStatusCode() : LEFT;
        traffic.ended(exchange.route(), status, now - exchange.began);
        AccessLines.add(log, exchange, status, now);
    }

    void limited(Exchange exchange) {
        if (!exchange.isSealed()) {
            traffic.limited();
        }
    }

    /** The reason why an upstream gave no answer: once at the boundary, without anything of the request. */
    void upstreamFailed(Exchange exchange, Upstream upstream, Throwable cause) {
        if (!exchange.isSealed()) {
            LOG.warnf("Upstream %s gave no answer: %s", upstream.name(), cause.toString());
        }
    }

    /** Nothing more is sent to the upstream for a while. */
    void breakerOpened(Exchange exchange, Upstream upstream) {
        if (!exchange.isSealed()) {
            LOG.warnf("Upstream %s is left alone for a while: its breaker has opened", upstream.name());
        }
    }

    void flush() {
        log.flush();
    }
}
