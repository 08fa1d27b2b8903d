package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.caching.CacheFill;
import daylight.gateway.caching.MicroCache;
import daylight.gateway.limiting.ConnectionLimits;
import daylight.gateway.logging.AccessLog;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteClass;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One event loop's door. Longer than most types here: it is the one place where the order of all checks can be read. */
final class Edge {
    private static final Logger LOG = Logger.getLogger(Edge.class);

    private final Parts parts;
    private final Map<String, Upstream> upstreams = new HashMap<>();
    private final Sweeper sweeper;
    private final AccessLog log;
    private final RequestHeaders requestHeaders;
    private final AnswerHeaders answerHeaders;
    private final Faults faults;
    private final KeptAnswers kept;
    private final OwnAnswers own;
    private final TraceIds ids = new TraceIds();
    private boolean draining;

    Edge(Vertx vertx, Parts parts, int loops) {
        this.parts = parts;
        var config = parts.config();
        config.upstreams().forEach((name, settings) -> {
            var breaker = Objects.requireNonNull(parts.breakers().get(name));
            upstreams.put(name, Upstream.of(vertx, name, settings, breaker));
        });
        this.sweeper = new Sweeper(config.connections());
        this.log = new AccessLog(parts.log());
        this.requestHeaders = new RequestHeaders(parts.identity());
        this.answerHeaders = new AnswerHeaders(parts.identity().isSecure());
        this.faults = new Faults(parts.pages(), answerHeaders);
        long share = config.cache().size().asLongValue() / loops;
        int entryLimit = (int) config.cache().entryLimit().asLongValue();
        this.kept = new KeptAnswers(new MicroCache(share, entryLimit), this);
        this.own = new OwnAnswers(parts.ownPages(), this);
    }

    void connected(HttpConnection connection) {
        long now = System.nanoTime();
        if (sweeper.connections() >= parts.config().connections().limit()) {
            connection.close();
            return;
        }
        String client = connection.remoteAddress().hostAddress();
        var limits = new ConnectionLimits(
                parts.limiter(), client, parts.table().classes().size());
        ClientConnection opened = new ClientConnection(connection, limits, draining, now);
        sweeper.opened(connection, opened);
        connection.closeHandler(nothing -> sweeper.closed(connection));
        watchHead(((ConnectionBase) connection).channel().pipeline(), opened);
    }

    /** Only of HTTP/1: in HTTP/2 bytes come between requests as well, and Vert.x holds heads to their limits. */
    private static void watchHead(ChannelPipeline pipeline, ClientConnection client) {
        if (pipeline.get("httpEncoder") == null) {
            return;
        }
        pipeline.addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                client.bytesArrived(System.nanoTime());
                context.fireChannelRead(message);
            }
        });
    }

    void handle(HttpServerRequest request) {
        Exchange exchange = begin(request);
        if (exchange == null) {
            return;
        }
        if (exchange.connection.isLate()) {
            faults.answer(exchange, Fault.UNAVAILABLE, 1);
            return;
        }
        long length = RequestHeaders.contentLength(request.headers());
        boolean hasBody = Admission.hasBody(exchange, length);
        if (!hasBody) {
            exchange.requestIsWhole();
        }
        Fault fault = Admission.of(request);
        if (fault != null) {
            faults.answer(exchange, fault);
            return;
        }
        RequestPath path = RequestPath.of(request.uri());
        if (path == null) {
            faults.answer(exchange, Fault.BAD_REQUEST);
            return;
        }
        exchange.at(path);
        if (parts.ownPages().has(path.path())) {
            own.answer(exchange);
        } else {
            route(exchange, path, length, hasBody);
        }
    }

    /** What the parser could not read has one answer, and the connection closes: nobody knows where the next request would begin. */
    void handleUnreadable(HttpServerRequest request) {
        Exchange exchange = begin(request);
        if (exchange != null) {
            faults.answer(exchange, Admission.unreadable(request));
        }
    }

    private @Nullable Exchange begin(HttpServerRequest request) {
        ClientConnection connection = sweeper.client(request.connection());
        if (connection == null || connection.isLingering()) {
            return null;
        }
        Exchange exchange = new Exchange(this, request, connection, parts.unrouted(), System.nanoTime());
        connection.requestBegan();
        parts.traffic().began();
        sweeper.began(exchange);
        exchange.response.closeHandler(nothing -> exchange.abandoned());
        exchange.response.exceptionHandler(failure -> exchange.abandoned());
        return exchange;
    }

    private void route(Exchange exchange, RequestPath path, long length, boolean hasBody) {
        Route route = Admission.isOperators(path.path()) ? null : parts.table().find(path.path());
        if (route == null) {
            faults.answer(exchange, Fault.NOT_FOUND);
            return;
        }
        RouteClass of = route.classFor(exchange.request.method());
        exchange.routed(route, of);
        if (isLimited(exchange, of)) {
            return;
        }
        if (length > of.bodyLimit()) {
            faults.answer(exchange, Fault.TOO_LARGE);
            return;
        }
        Upstream upstream = Objects.requireNonNull(upstreams.get(route.upstream()));
        if (!hasBody && KeptAnswers.mayAnswer(exchange)) {
            kept.answer(exchange, upstream);
            return;
        }
        if (hasBody && exchange.request.headers().contains(HttpHeaders.EXPECT)) {
            exchange.response.writeContinue();
        }
        new Forwarding(this, exchange, upstream, hasBody, length, null).begin();
    }

    /** Takes one request from the client's allowance; answers 429 when there is none. */
    boolean isLimited(Exchange exchange, RouteClass of) {
        String authorization = of.sealed() ? null : exchange.request.getHeader(HttpHeaders.AUTHORIZATION);
        long now = exchange.began;
        int wait = exchange.connection.limits().take(of, authorization, exchange.response.headers(), now);
        if (wait > 0) {
            parts.traffic().limited();
            faults.answer(exchange, Fault.TOO_MANY_REQUESTS, wait);
        }
        return wait > 0;
    }

    void forward(Exchange exchange, Upstream upstream, @Nullable CacheFill fill) {
        new Forwarding(this, exchange, upstream, false, -1, fill).begin();
    }

    void ended(Exchange exchange, boolean requestWhole) {
        long now = System.nanoTime();
        sweeper.ended(exchange);
        exchange.connection.requestEnded(now);
        int status =
                exchange.response.headWritten() || exchange.response.ended() ? exchange.response.getStatusCode() : 499;
        parts.traffic().ended(exchange.route(), status, now - exchange.began);
        AccessLines.add(log, exchange, status, now);
        if (!requestWhole) {
            exchange.connection.linger(now);
            exchange.request.handler(piece -> {});
            exchange.request.resume();
        }
    }

    /** The reason why an upstream gave no answer: once at the boundary, without anything of the request. */
    void failedUpstream(Upstream upstream, Throwable cause) {
        LOG.warnf("Upstream %s gave no answer: %s", upstream.name(), cause.toString());
    }

    void sweep() {
        sweeper.sweep(System.nanoTime(), draining);
        log.flush();
    }

    void drain() {
        draining = true;
    }

    boolean isDraining() {
        return draining;
    }

    int underWay() {
        return sweeper.underWay();
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
