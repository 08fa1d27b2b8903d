package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.RequestPath;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import java.util.Objects;
import org.jboss.logging.Logger;

/** Answers with the gateway's own pages. */
final class OwnAnswers {
    private static final Logger LOG = Logger.getLogger(OwnAnswers.class);

    private final OwnPages pages;
    private final Loop loop;

    OwnAnswers(OwnPages pages, Loop loop) {
        this.pages = pages;
        this.loop = loop;
    }

    void answer(Exchange exchange) {
        if (Allowances.isUsedUp(loop, exchange)) {
            return;
        }
        HttpMethod method = exchange.request.method();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            loop.faults().answer(exchange, Fault.METHOD_NOT_ALLOWED);
            return;
        }
        RequestPath path = Objects.requireNonNull(exchange.path());
        boolean forPeople = Faults.wantsPage(exchange.request.getHeader(HttpHeaders.ACCEPT));
        pages.answer(path.path(), forPeople).onComplete(made -> {
            if (exchange.isEnded()) {
                return;
            }
            if (made.succeeded()) {
                send(exchange, made.result());
            } else {
                LOG.error("A page of the gateway's own could not be made", made.cause());
                exchange.fail(Fault.UNEXPECTED);
            }
        });
    }

    private void send(Exchange exchange, OwnAnswer answer) {
        MultiMap out = exchange.response.headers();
        out.set(HttpHeaders.CONTENT_TYPE, answer.contentType());
        out.set(HttpHeaders.CACHE_CONTROL, answer.cacheControl());
        out.set(HttpHeaders.VARY, "Accept");
        if (answer.contentSecurityPolicy() != null) {
            out.set("Content-Security-Policy", answer.contentSecurityPolicy());
        }
        boolean gzip =
                AnswerCoding.apply(exchange, answer.status(), answer.body().length(), out);
        loop.answerHeaders().secure(exchange.routeClass(), out);
        Buffer body = gzip ? answer.gzipped() : answer.body();
        Faults.send(exchange, answer.status(), body.slice());
    }
}
