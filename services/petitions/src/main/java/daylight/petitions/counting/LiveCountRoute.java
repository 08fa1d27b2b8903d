package daylight.petitions.counting;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code GET /api/petitions/live/{id}}: server-sent events, one a change of the count. Thousands of readers hold a line open, so it is a plain route without a
 * thread a reader, and each event is encoded once for all of them.
 */
@ApplicationScoped
class LiveCountRoute {
    private static final String ID = "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";
    private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");

    private final CountBoard board;
    private final Vertx vertx;
    private final Map<UUID, Set<HttpServerResponse>> readers = new ConcurrentHashMap<>();

    LiveCountRoute(CountBoard board, Vertx vertx) {
        this.board = board;
        this.vertx = vertx;
    }

    void register(@Observes Router router, CountingConfig config) {
        router.getWithRegex("/api/petitions/live/" + ID).order(-10_000).handler(this::open);
        board.listen(this::tell);
        vertx.setPeriodic(
                config.heartbeat().toMillis(),
                _ -> readers.values().forEach(all -> all.forEach(reader -> write(reader, HEARTBEAT))));
    }

    private void open(RoutingContext context) {
        UUID petition = UUID.fromString(context.pathParam("param0"));
        HttpServerResponse response = context.response();
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                // Neither proxies nor caches may hold it back.
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
        Set<HttpServerResponse> all = readers.computeIfAbsent(petition, _ -> ConcurrentHashMap.newKeySet());
        response.closeHandler(gone -> all.remove(response));
        vertx.executeBlocking(() -> board.of(petition), false)
                .onSuccess(count -> {
                    response.write(event(count));
                    all.add(response);
                })
                .onFailure(context::fail);
    }

    private void tell(UUID petition, Count count) {
        Set<HttpServerResponse> all = readers.get(petition);
        if (all != null && !all.isEmpty()) {
            Buffer event = event(count);
            all.forEach(reader -> write(reader, event));
        }
    }

    /** A reader too slow to take it gets the next: only the newest count matters. */
    private static void write(HttpServerResponse reader, Buffer event) {
        if (!reader.closed() && !reader.writeQueueFull()) {
            reader.write(event);
        }
    }

    private static Buffer event(Count count) {
        return Buffer.buffer("event: count\ndata: " + count.json() + "\n\n");
    }
}
