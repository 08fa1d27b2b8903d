package daylight.petitions.counting;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.Problems;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import io.vertx.core.Context;
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
import org.jboss.logging.Logger;

/**
 * {@code GET /api/petitions/live/{id}}: server-sent events, one a change of the count. Thousands of readers hold a line open, so it is a plain route without a
 * thread a reader, and each event is encoded once for all of them.
 */
@ApplicationScoped
class LiveCountRoute {
    private static final Logger LOG = Logger.getLogger(LiveCountRoute.class);
    private static final String ID = "([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})";
    private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");

    private final Petitions petitions;
    private final CountBoard board;
    private final Vertx vertx;
    private final ProblemJson problems;
    private final Map<UUID, Set<HttpServerResponse>> readers = new ConcurrentHashMap<>();
    private final Together<UUID, Count> together = new Together<>();

    LiveCountRoute(Petitions petitions, CountBoard board, Vertx vertx, ProblemJson problems) {
        this.petitions = petitions;
        this.board = board;
        this.vertx = vertx;
        this.problems = problems;
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
        Context own = vertx.getOrCreateContext();
        together.look(petition, () -> vertx.executeBlocking(() -> count(petition), false))
                .onSuccess(count -> own.runOnContext(_ -> follow(petition, count, response)))
                .onFailure(failure -> own.runOnContext(_ -> fail(response, failure)));
    }

    /** Of public petitions alone: how many stand behind one that is not is nobody's business. */
    private Count count(UUID petition) {
        return petitions
                .find(petition.toString())
                .filter(one -> one.state().isPublic() && !one.withheld())
                .map(one -> board.of(one.id()))
                .orElseThrow(PetitionRefusal.NotFound::new);
    }

    private void follow(UUID petition, Count count, HttpServerResponse response) {
        if (response.closed()) {
            return;
        }
        response.setChunked(true)
                .putHeader("Content-Type", "text/event-stream")
                // Neither proxies nor caches may hold it back.
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no")
                .closeHandler(gone -> leave(petition, response));
        response.write(event(count));
        readers.compute(petition, (_, all) -> {
            Set<HttpServerResponse> joined = all == null ? ConcurrentHashMap.newKeySet() : all;
            joined.add(response);
            return joined;
        });
        // It may have changed between the look and the joining.
        Count now = board.known(petition);
        if (now != null && !now.equals(count)) {
            response.write(event(now));
        }
    }

    /** The last one takes the set along, so that what nobody reads costs nothing. */
    private void leave(UUID petition, HttpServerResponse response) {
        readers.computeIfPresent(petition, (_, all) -> {
            all.remove(response);
            return all.isEmpty() ? null : all;
        });
    }

    private void fail(HttpServerResponse response, Throwable failure) {
        Problem problem = Problems.expected(failure);
        if (problem == null) {
            LOG.error("A live count failed unexpectedly", failure);
            problem = Problem.of(CommonProblems.UNEXPECTED, "Open it again.");
        }
        if (!response.closed()) {
            problem.headers().forEach(response::putHeader);
            response.setStatusCode(problem.kind().status())
                    .putHeader("Content-Type", ProblemJson.MEDIA_TYPE)
                    .putHeader("Cache-Control", "no-store")
                    .end(problems.write(problem));
        }
    }

    private void tell(UUID petition, Count count) {
        Set<HttpServerResponse> all = readers.get(petition);
        if (all != null) {
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
