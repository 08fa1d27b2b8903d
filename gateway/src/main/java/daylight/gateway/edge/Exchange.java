package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** One request and its answer. It ends once: answered, broken off, or left by its client. */
final class Exchange {
    final HttpServerRequest request;
    final HttpServerResponse response;
    final ClientConnection connection;
    final long began;
    private final Edge edge;
    private RouteClass routeClass;
    private @Nullable Route route;
    private @Nullable RequestPath path;
    private @Nullable Forwarding forwarding;
    private @Nullable String reference;
    private @Nullable String traceParent;
    private boolean traceContinues;
    private boolean requestWhole;
    private boolean ended;
    private @Nullable String ending;

    @Nullable
    String cacheStatus;

    long bytesIn;
    long bytesOut;
    /** Place in the sweeper's list. */
    int place = -1;

    Exchange(Edge edge, HttpServerRequest request, ClientConnection connection, RouteClass unrouted, long now) {
        this.edge = edge;
        this.request = request;
        this.response = request.response();
        this.connection = connection;
        this.routeClass = unrouted;
        this.began = now;
    }

    void routed(Route to, RouteClass of) {
        route = to;
        routeClass = of;
    }

    void at(RequestPath where) {
        path = where;
    }

    void forwardedBy(Forwarding by) {
        forwarding = by;
    }

    /** What a person quotes, and what joins our log with the services' logs. */
    String reference() {
        String known = reference;
        if (known == null) {
            String sent = request.getHeader("X-Request-ID");
            known = TraceIds.isReference(sent) && sent != null
                    ? sent
                    : edge.ids().reference();
            reference = known;
        }
        return known;
    }

    String traceParent() {
        String known = traceParent;
        if (known == null) {
            String sent = request.getHeader("traceparent");
            traceContinues = TraceIds.isTraceParent(sent);
            known = traceContinues && sent != null ? sent : edge.ids().traceParent();
            traceParent = known;
        }
        return known;
    }

    boolean traceContinues() {
        return traceContinues;
    }

    boolean isSealed() {
        return routeClass.sealed();
    }

    /** Whether the method asks for no change, so that asking twice does no harm. */
    boolean isSafe() {
        HttpMethod method = request.method();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method);
    }

    boolean isHttp2() {
        return request.version() == HttpVersion.HTTP_2;
    }

    void requestIsWhole() {
        requestWhole = true;
    }

    /** To be called before the head of the answer is written: the connection cannot be used again if the request was not taken whole. */
    void prepareHead() {
        AnswerHeaders.reference(this, response.headers());
        if (!isHttp2() && (!requestWhole || edge.isDraining() || connection.isLate())) {
            response.putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
    }

    /** Answers with an error of our own, or breaks the answer off if it has begun. */
    void fail(Fault fault) {
        if (ended) {
            return;
        }
        ending = fault.slug();
        if (response.headWritten() || response.ended()) {
            response.reset();
            end();
        } else {
            edge.faults().answer(this, fault);
        }
    }

    /** The client is gone. */
    void abandoned() {
        if (!ended) {
            ending = "abandoned";
            end();
        }
    }

    void end() {
        if (ended) {
            return;
        }
        ended = true;
        if (forwarding != null) {
            forwarding.release();
        }
        edge.ended(this, requestWhole);
    }

    boolean isAbandoned() {
        return "abandoned".equals(ending);
    }

    boolean isEnded() {
        return ended;
    }

    RouteClass routeClass() {
        return routeClass;
    }

    @Nullable
    Route route() {
        return route;
    }

    @Nullable
    RequestPath path() {
        return path;
    }

    @Nullable
    Forwarding forwarding() {
        return forwarding;
    }

    @Nullable
    String ending() {
        return ending;
    }
}
