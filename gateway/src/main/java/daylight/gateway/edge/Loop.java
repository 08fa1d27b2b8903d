package daylight.gateway.edge;

import daylight.gateway.caching.MicroCache;
import daylight.gateway.logging.AccessLog;
import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.Upstreams;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What belongs to one event loop: its connections to the upstreams, its cache, and the tools that all its requests use. */
final class Loop {
    private final Vertx vertx;
    private final Parts parts;
    private final Map<String, Upstream> upstreams = new HashMap<>();
    private final Sweeper sweeper;
    private final Ledger ledger;
    private final RequestHeaders requestHeaders;
    private final AnswerHeaders answerHeaders;
    private final Faults faults;
    private final KeptAnswers kept;
    private final TraceIds ids = new TraceIds();
    private boolean draining;

    /** @param loops how many there are, for each gets its share of the cache */
    Loop(Vertx vertx, Parts parts, int loops) {
        this.vertx = vertx;
        this.parts = parts;
        GatewayConfig config = parts.config();
        Upstreams.of(config).forEach((name, settings) -> {
            var breaker = Objects.requireNonNull(parts.breakers().get(name));
            upstreams.put(name, Upstream.of(vertx, name, settings, breaker));
        });
        this.sweeper = new Sweeper(config.connections());
        this.ledger = new Ledger(sweeper, parts.traffic(), new AccessLog(parts.log()));
        this.requestHeaders = new RequestHeaders(parts.identity());
        this.answerHeaders = new AnswerHeaders(parts.identity().isSecure());
        this.faults = new Faults(parts.pages(), answerHeaders, parts.table());
        long share = config.cache().size().asLongValue() / loops;
        int entryLimit = (int) config.cache().entryLimit().asLongValue();
        this.kept = new KeptAnswers(new MicroCache(share, entryLimit), this);
    }

    void sweep() {
        sweeper.sweep(System.nanoTime(), draining);
        ledger.flush();
    }

    /** From now on answers end their connections, and streams of events end: their readers come back to another gateway, or to this one when it is up again. */
    void drain() {
        draining = true;
        sweeper.endStreams();
    }

    boolean isDraining() {
        return draining;
    }

    Upstream upstream(Route route) {
        return Objects.requireNonNull(upstreams.get(route.upstream()));
    }

    Vertx vertx() {
        return vertx;
    }

    Parts parts() {
        return parts;
    }

    Sweeper sweeper() {
        return sweeper;
    }

    Ledger ledger() {
        return ledger;
    }

    Faults faults() {
        return faults;
    }

    KeptAnswers kept() {
        return kept;
    }

    RequestHeaders requestHeaders() {
        return requestHeaders;
    }

    AnswerHeaders answerHeaders() {
        return answerHeaders;
    }

    TraceIds ids() {
        return ids;
    }
}
