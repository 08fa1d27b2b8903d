package daylight.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A real server behind the gateway under test. What it answers follows from the last segment of the path. */
final class TestUpstream implements AutoCloseable {
    private static final List<String> TWOFOLD = List.of("public, max-age=60", "private");

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final SlowAnswers slow = new SlowAnswers(vertx);

    TestUpstream(int port) {
        server = vertx.createHttpServer(
                        new HttpServerOptions().setMaxHeaderSize(65536).setMaxInitialLineLength(65536))
                .requestHandler(this::handle)
                .listen(port, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    int port() {
        return server.actualPort();
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    /** How often the path was asked for. */
    int asked(String path) {
        return asked.computeIfAbsent(path, missing -> new AtomicInteger()).get();
    }

    /** How many readers left before their answer was over. */
    AtomicInteger brokenOff() {
        return slow.brokenOff;
    }

    /** How many bytes came to be counted. */
    AtomicLong uploaded() {
        return slow.uploaded;
    }

    private void handle(HttpServerRequest request) {
        int times = asked.computeIfAbsent(request.path(), missing -> new AtomicInteger())
                .incrementAndGet();
        String path = request.path();
        String what = path.substring(path.lastIndexOf('/') + 1);
        switch (what) {
            case "echo" -> request.body().onSuccess(body -> PlainAnswers.echo(request, body));
            case "cached" -> PlainAnswers.cached(request, times, "public, max-age=60");
            case "private" -> PlainAnswers.cached(request, times, "private, max-age=60");
            case "stale" -> PlainAnswers.cached(request, times, "public, max-age=1");
            case "drawn" -> slow.drawn(request, times);
            case "stuck" -> SlowAnswers.stuck(request, times);
            case "twofold" ->
                request.response().putHeader("Cache-Control", TWOFOLD).end("answer " + times);
            case "barred" -> PlainAnswers.cached(request, times, times == 1 ? "public, max-age=1" : "no-store");
            case "bulky" ->
                request.response()
                        .putHeader("Cache-Control", "public, max-age=60")
                        .end(Buffer.buffer(new byte[12 * 1024 * 1024]));
            case "text" ->
                request.response()
                        .putHeader("Content-Type", "text/plain")
                        .putHeader("ETag", "\"1\"")
                        .end("daylight ".repeat(2000));
            case "stream" -> SlowAnswers.stream(request);
            case "endless" -> slow.endless(request);
            case "trickle" -> slow.trickle(request);
            case "silent" -> request.response().exceptionHandler(gone -> slow.brokenOff.incrementAndGet());
            case "half" ->
                request.response()
                        .putHeader("Content-Length", "1000")
                        .write("half")
                        .onComplete(written -> request.connection().close());
            case "set-cookie" ->
                request.response()
                        .putHeader("Set-Cookie", "a=b")
                        .putHeader("Server", "secret/1.0")
                        .putHeader("X-Powered-By", "secret")
                        .end("x");
            case "policy" ->
                request.response()
                        .putHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'")
                        .putHeader("Referrer-Policy", "no-referrer")
                        .end("page");
            case "count" -> slow.count(request);
            case "results" -> SlowAnswers.results(request);
            case "openapi" -> PlainAnswers.openApi(request);
            case "ready" -> request.response().end("{}");
            case "events" -> SlowAnswers.events(request);
            case "chatter" -> slow.chatter(request);
            default -> request.response().setStatusCode(404).end("nothing");
        }
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }
}
