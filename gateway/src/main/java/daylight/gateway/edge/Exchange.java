package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/** One request and its answer. It ends once: answered, broken off, or left by its client. */
final class Exchange {
    private static final String ABANDONED = "abandoned";

    final HttpServerRequest request;
    final HttpServerResponse response;
    final ClientConnection connection;
    final RequestNames names;
    final long began;
    private final Loop loop;
    private RouteClass routeClass;
    private @Nullable Route route;
    private @Nullable RequestPath path;
    private @Nullable Forwarding forwarding;
    private boolean requestWhole;
    private boolean ended;
    private @Nullable String ending;
    private @Nullable Future<Void> written;

    @Nullable
    String cacheStatus;

    /** Among what its client has under way. */
    boolean counted;

    long bytesIn;
    long bytesOut;
    /** Place in the sweeper's list. */
    int place = -1;

    Exchange(Loop loop, HttpServerRequest request, ClientConnection connection, long now) {
        this.loop = loop;
        this.request = request;
        this.response = request.response();
        this.connection = connection;
        this.names = new RequestNames(request.headers(), loop.ids());
        this.routeClass = loop.parts().unrouted();
        this.began = now;
    }

    /** @param to null when nothing is there, or a page of our own */
    void at(RequestPath where, @Nullable Route to) {
        path = where;
        route = to;
        if (to != null) {
            routeClass = to.classFor(request.method());
        }
    }

    void forwardedBy(Forwarding by) {
        forwarding = by;
    }

    boolean isSealed() {
        return routeClass.sealed();
    }

    /** Whether the method asks for no change, so that asking twice does no harm. */
    static boolean isSafe(HttpMethod method) {
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
        if (!isHttp2() && (!requestWhole || loop.isDraining() || connection.isLate())) {
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
            loop.faults().answer(this, fault);
        }
    }

    /** The last of the answer was handed over. */
    void answered(Future<Void> last) {
        written = last;
    }

    /** The client is gone. */
    void abandoned() {
        if (!ended) {
            ending = ABANDONED;
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
        loop.ledger().ended(this);
        if (!requestWhole) {
            RestOfRequest.leave(this, written);
        }
    }

    boolean isAbandoned() {
        return ABANDONED.equals(ending);
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
