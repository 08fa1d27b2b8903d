package daylight.kernel.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/**
 * Takes in a small JSON body on the event loop, and only then gives the request a thread.
 *
 * <p>A thread that reads from the connection is put to sleep and woken for each piece of it: under many short posts that cost a fifth of the service's time. Larger
 * bodies and streams still reach their resource while they arrive.
 */
@ApplicationScoped
class SmallBodies {
    /** After authorization: who may not send gets no memory. */
    private static final int PRIORITY = 1;

    private static final int LONGEST_NUMBER = 9;

    private final SmallBodiesConfig config;
    private final EarlyRefusals refusals;

    SmallBodies(SmallBodiesConfig config, EarlyRefusals refusals) {
        this.config = config;
        this.refusals = refusals;
    }

    void install(@Observes Filters filters) {
        long most = config.most().asLongValue();
        filters.register(
                request -> {
                    if (isSmallJson(request.request(), most)) {
                        take(request);
                    } else {
                        request.next();
                    }
                },
                PRIORITY);
    }

    private void take(RoutingContext request) {
        HttpServerRequest incoming = request.request();
        long timer = request.vertx().setTimer(config.patience().toMillis(), late -> {
            incoming.pause();
            refusals.answer(request, new BodyTooSlow(config.patience()));
        });
        incoming.body().onComplete(arrived -> {
            boolean inTime = request.vertx().cancelTimer(timer);
            // A body that broke off has nobody left to answer.
            if (inTime && arrived.succeeded()) {
                ((RoutingContextInternal) request).setBody(arrived.result());
                request.next();
            }
        });
        incoming.resume();
    }

    private static boolean isSmallJson(HttpServerRequest request, long most) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return length != null
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith("application/json")
                && !request.isEnded()
                // Who asks whether to send is answered by the resource.
                && !request.headers().contains(HttpHeaders.EXPECT)
                && isBelow(length, most);
    }

    private static boolean isBelow(String length, long most) {
        boolean number = !length.isEmpty()
                && length.length() <= LONGEST_NUMBER
                && length.chars().allMatch(c -> c >= '0' && c <= '9');
        return number && Long.parseLong(length) <= most;
    }
}
