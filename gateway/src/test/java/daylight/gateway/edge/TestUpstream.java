package daylight.gateway.edge;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
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
    final AtomicLong uploaded = new AtomicLong();
    final AtomicInteger brokenOff = new AtomicInteger();

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

    private void handle(HttpServerRequest request) {
        int times = asked.computeIfAbsent(request.path(), missing -> new AtomicInteger())
                .incrementAndGet();
        String path = request.path();
        String what = path.substring(path.lastIndexOf('/') + 1);
        switch (what) {
            case "echo" -> request.body().onSuccess(body -> echo(request, body));
            case "cached" -> cached(request, times, "public, max-age=60");
            case "private" -> cached(request, times, "private, max-age=60");
            case "stale" -> cached(request, times, "public, max-age=1");
            case "drawn" -> drawn(request, times);
            case "stuck" -> stuck(request, times);
            case "twofold" ->
                request.response().putHeader("Cache-Control", TWOFOLD).end("answer " + times);
            case "barred" -> cached(request, times, times == 1 ? "public, max-age=1" : "no-store");
            case "bulky" ->
                request.response()
                        .putHeader("Cache-Control", "public, max-age=60")
                        .end(Buffer.buffer(new byte[12 * 1024 * 1024]));
            case "text" ->
                request.response()
                        .putHeader("Content-Type", "text/plain")
                        .putHeader("ETag", "\"1\"")
                        .end("daylight ".repeat(2000));
            case "stream" -> stream(request);
            case "endless" -> endless(request);
            case "trickle" -> trickle(request);
            case "silent" -> request.response().exceptionHandler(gone -> brokenOff.incrementAndGet());
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
            case "count" -> count(request);
            case "results" -> results(request);
            case "openapi" -> openApi(request);
            case "ready" -> request.response().end("{}");
            case "events" -> events(request);
            case "chatter" -> chatter(request);
            default -> request.response().setStatusCode(404).end("nothing");
        }
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers()
                .forEach(header -> headers.put(header.getKey().toLowerCase(java.util.Locale.ROOT), header.getValue()));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("method", request.method().name())
                        .put("uri", request.uri())
                        .put("headers", headers)
                        .put("length", body.length())
                        .encode());
    }

    private static void cached(HttpServerRequest request, int times, String cacheControl) {
        var response = request.response()
                .putHeader("Cache-Control", cacheControl)
                .putHeader("Content-Type", "text/plain")
                .putHeader("Vary", "Accept-Language, Accept-Encoding")
                .putHeader("ETag", "\"same\"");
        if ("\"same\"".equals(request.getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
        } else {
            response.end("answer " + times + ' ' + request.getHeader("Accept-Language") + ' ' + "x".repeat(2000));
        }
    }

    /** Another page each time, and each takes its time. */
    private void drawn(HttpServerRequest request, int times) {
        vertx.setTimer(
                300,
                timer -> request.response()
                        .putHeader("Cache-Control", "public, max-age=2")
                        .end(Integer.toString(times)));
    }

    /** The second answer begins and does not go on. */
    private static void stuck(HttpServerRequest request, int times) {
        var response = request.response().putHeader("Cache-Control", "public, max-age=1");
        if (times == 2) {
            response.putHeader("Content-Length", "1000").write("half");
        } else {
            response.end("answer " + times);
        }
    }

    private static void stream(HttpServerRequest request) {
        int pieces = Integer.parseInt(request.getParam("pieces"));
        request.response().setChunked(true).putHeader("Content-Type", "text/plain");
        for (int i = 0; i < pieces; i++) {
            request.response().write("piece " + i + '\n');
        }
        request.response().end();
    }

    /** Takes three seconds, and tells no length. */
    private void trickle(HttpServerRequest request) {
        var response = request.response().setChunked(true);
        response.write("begun ");
        vertx.setTimer(3_000, timer -> response.end("whole"));
    }

    /** Sends as fast as the reader takes it, and never stops by itself. */
    private void endless(HttpServerRequest request) {
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

    private void count(HttpServerRequest request) {
        request.response().exceptionHandler(gone -> brokenOff.incrementAndGet());
        request.handler(piece -> uploaded.addAndGet(piece.length()));
        request.endHandler(end -> request.response().end(Long.toString(uploaded.get())));
    }

    /** Begins its answer with the first piece and ends it after the last. */
    private static void results(HttpServerRequest request) {
        request.response().setChunked(true).write("begun ");
        request.endHandler(end -> request.response().end("whole"));
    }

    private static void openApi(HttpServerRequest request) {
        JsonObject schema = new JsonObject().put("type", "object").put("description", request.getParam("of"));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("openapi", "3.1.0")
                        .put(
                                "info",
                                new JsonObject()
                                        .put("title", request.getParam("of"))
                                        .put("version", "1"))
                        .put(
                                "paths",
                                new JsonObject()
                                        .put(
                                                "/api/" + request.getParam("of"),
                                                new JsonObject().put("$ref", "#/components/schemas/Thing")))
                        .put("components", new JsonObject().put("schemas", new JsonObject().put("Thing", schema)))
                        .encode());
    }

    private static void events(HttpServerRequest request) {
        request.response().setChunked(true).putHeader("Content-Type", "text/event-stream");
        request.response().write("data: one\n\n");
    }

    /** Events without end, as fast as the reader takes them. */
    private void chatter(HttpServerRequest request) {
        request.response().putHeader("Content-Type", "text/event-stream");
        endless(request);
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
