package daylight.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What the {@link TestUpstream} answers bit by bit, late, or without end. */
final class SlowAnswers {
    private final Vertx vertx;
    final AtomicLong uploaded = new AtomicLong();
    final AtomicInteger brokenOff = new AtomicInteger();

    SlowAnswers(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Another page each time, and each takes its time. */
    void drawn(HttpServerRequest request, int times) {
        vertx.setTimer(
                300,
                timer -> request.response()
                        .putHeader("Cache-Control", "public, max-age=2")
                        .end(Integer.toString(times)));
    }

    /** The second answer begins and does not go on. */
    static void stuck(HttpServerRequest request, int times) {
        var response = request.response().putHeader("Cache-Control", "public, max-age=1");
        if (times == 2) {
            response.putHeader("Content-Length", "1000").write("half");
        } else {
            response.end("answer " + times);
        }
    }

    static void stream(HttpServerRequest request) {
        int pieces = Integer.parseInt(request.getParam("pieces"));
        request.response().setChunked(true).putHeader("Content-Type", "text/plain");
        for (int i = 0; i < pieces; i++) {
            request.response().write("piece " + i + '\n');
        }
        request.response().end();
    }

    /** Takes three seconds, and tells no length. */
    void trickle(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        response.write("begun ");
        vertx.setTimer(3_000, timer -> response.end("whole"));
    }

    /** Sends as fast as the reader takes it, and never stops by itself. */
    void endless(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        Buffer piece = Buffer.buffer(new byte[65536]);
        response.exceptionHandler(gone -> brokenOff.incrementAndGet());
        Runnable fill = () -> {
            while (!response.closed() && !response.writeQueueFull()) {
                response.write(piece);
            }
        };
        response.drainHandler(nothing -> fill.run());
        fill.run();
    }

    void count(HttpServerRequest request) {
        request.response().exceptionHandler(gone -> brokenOff.incrementAndGet());
        request.handler(piece -> uploaded.addAndGet(piece.length()));
        request.endHandler(end -> request.response().end(Long.toString(uploaded.get())));
    }

    /** Begins its answer with the first piece and ends it after the last. */
    static void results(HttpServerRequest request) {
        request.response().setChunked(true).write("begun ");
        request.endHandler(end -> request.response().end("whole"));
    }

    static void events(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        request.response().write("data: one\n\n");
    }

    /** Events without end, as fast as the reader takes them. */
    void chatter(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "text/event-stream");
        endless(request);
    }
}
