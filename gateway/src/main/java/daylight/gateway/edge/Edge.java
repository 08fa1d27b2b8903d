package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RequestPath;
import daylight.gateway.routing.Route;
import daylight.gateway.routing.RouteClass;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

/** The order of all checks. The route comes first, for its class says what may be told of the request when a later check refuses it. */
final class Edge {
    private final Loop loop;
    private final OwnAnswers own;

    Edge(Loop loop) {
        this.loop = loop;
        this.own = new OwnAnswers(loop.parts().ownPages(), loop);
    }

    void handle(HttpServerRequest request) {
        Exchange exchange = begin(request);
        if (exchange == null) {
            return;
        }
        RequestBody body = RequestBody.of(request);
        if (!body.present()) {
            exchange.requestIsWhole();
        }
        if (exchange.connection.isLate()) {
            loop.faults().answer(exchange, Fault.UNAVAILABLE, 1);
            return;
        }
        Fault fault = Admission.of(request);
        RequestPath path = exchange.path();
        if (fault != null || path == null) {
            loop.faults().answer(exchange, fault == null ? Fault.BAD_REQUEST : fault);
        } else if (loop.parts().ownPages().has(path.path())) {
            own.answer(exchange);
        } else {
            pass(exchange, body);
        }
    }

    /** What the parser could not read has one answer, and the connection closes: nobody knows where the next request would begin. */
    void handleUnreadable(HttpServerRequest request) {
        Exchange exchange = begin(request);
        if (exchange != null) {
            loop.faults().answer(exchange, Admission.unreadable(request));
        }
    }

    private @Nullable Exchange begin(HttpServerRequest request) {
        ClientConnection connection = loop.sweeper().client(request.connection());
        if (connection == null || connection.isLingering()) {
            return null;
        }
        Exchange exchange = new Exchange(loop, request, connection, System.nanoTime());
        place(exchange);
        connection.requestBegan();
        loop.ledger().began(exchange);
        exchange.response.closeHandler(nothing -> exchange.abandoned());
        exchange.response.exceptionHandler(failure -> exchange.abandoned());
        return exchange;
    }

    private void place(Exchange exchange) {
        RequestPath path = RequestPath.of(exchange.request.uri());
        if (path == null) {
            return;
        }
        boolean ours = loop.parts().ownPages().has(path.path()) || Admission.isOperators(path.path());
        Route route = ours ? null : loop.parts().table().find(path.path());
        exchange.at(path, route);
    }

    private void pass(Exchange exchange, RequestBody body) {
        Route route = exchange.route();
        if (route == null) {
            loop.faults().answer(exchange, Fault.NOT_FOUND);
            return;
        }
        RouteClass of = exchange.routeClass();
        if (Allowances.isUsedUp(loop, exchange) || Allowances.isCrowded(loop, exchange)) {
            return;
        }
        if (body.length() > of.bodyLimit()) {
            loop.faults().answer(exchange, Fault.TOO_LARGE);
            return;
        }
        Upstream upstream = loop.upstream(route);
        if (!body.present() && KeptAnswers.mayAnswer(exchange)) {
            loop.kept().answer(exchange, upstream);
            return;
        }
        if (body.present() && exchange.request.headers().contains(HttpHeaders.EXPECT)) {
            exchange.response.writeContinue();
        }
        new Forwarding(loop, exchange, upstream, body, null).begin();
    }
}
