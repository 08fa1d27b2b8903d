package daylight.gateway.health;

import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.UpstreamConfig;
import daylight.gateway.routing.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks every upstream how it is, at most once every two seconds however many ask us. */
@ApplicationScoped
public class UpstreamHealth {
    private static final long KEPT = TimeUnit.SECONDS.toNanos(2);
    private static final long TIMEOUT_MILLIS = 1_500;

    private final GatewayConfig config;
    private final HttpClient client;
    private long askedAt;
    private @Nullable Future<Map<String, Boolean>> asked;

    UpstreamHealth(Vertx vertx, GatewayConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
    }

    /** Whether each upstream, by name, says that it is ready. */
    public synchronized Future<Map<String, Boolean>> states() {
        long now = System.nanoTime();
        Future<Map<String, Boolean>> known = asked;
        if (known == null || now - askedAt > KEPT) {
            askedAt = now;
            known = ask();
            asked = known;
        }
        return known;
    }

    private Future<Map<String, Boolean>> ask() {
        Map<String, Future<Boolean>> answers = new TreeMap<>();
        Upstreams.of(config).forEach((name, upstream) -> answers.put(name, isReady(upstream)));
        return Future.all(answers.values().stream().toList()).map(all -> {
            Map<String, Boolean> states = new LinkedHashMap<>();
            answers.forEach((name, answer) -> states.put(name, answer.result()));
            return states;
        });
    }

    private Future<Boolean> isReady(UpstreamConfig upstream) {
        URI url = Upstreams.address(upstream).resolve(upstream.health());
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(url.toString())
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(answer -> answer.end().map(end -> answer.statusCode() == 200))
                // The limit of the request ends with the head of the answer.
                .timeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                // Not to answer is an answer: the upstream is down.
                .otherwise(false);
    }

    /** The page at {@code /health}. The gateway itself is up, or nobody would read this. */
    public Future<String> page() {
        return states().map(states -> {
            JsonObject upstreams = new JsonObject();
            states.forEach((name, up) -> upstreams.put(name, up ? "up" : "down"));
            return new JsonObject()
                    .put("status", states.containsValue(false) ? "degraded" : "up")
                    .put("gateway", "up")
                    .put("upstreams", upstreams)
                    .encodePrettily();
        });
    }
}
