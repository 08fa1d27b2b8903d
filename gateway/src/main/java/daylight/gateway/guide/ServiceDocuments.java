package daylight.gateway.guide;

import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.UpstreamConfig;
import daylight.gateway.routing.Upstreams;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Fetches the OpenAPI document of every service that has one, and keeps the whole for ten seconds. */
@ApplicationScoped
class ServiceDocuments {
    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final long KEPT = TimeUnit.SECONDS.toNanos(10);
    private static final long TIMEOUT_MILLIS = 5_000;
    private static final int LARGEST = 8 * 1024 * 1024;

    private final GatewayConfig config;
    private final HttpClient client;
    private final String publicUrl;
    private long madeAt;
    private @Nullable Future<JsonObject> made;

    ServiceDocuments(
            Vertx vertx,
            GatewayConfig config,
            @org.eclipse.microprofile.config.inject.ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.config = config;
        this.publicUrl = publicUrl.replaceFirst("/+$", "");
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout((int) TIMEOUT_MILLIS));
    }

    synchronized Future<JsonObject> merged() {
        long now = System.nanoTime();
        Future<JsonObject> known = made;
        if (known == null || now - madeAt > KEPT) {
            madeAt = now;
            known = merge();
            made = known;
        }
        return known;
    }

    private Future<JsonObject> merge() {
        Map<String, Future<@Nullable JsonObject>> fetched = new TreeMap<>();
        Upstreams.of(config)
                .forEach((name, upstream) ->
                        upstream.openapi().ifPresent(where -> fetched.put(name, fetch(name, upstream, where))));
        return Future.all(fetched.values().stream().toList()).map(all -> {
            MergedOpenApi merged = new MergedOpenApi(publicUrl);
            fetched.forEach((name, document) -> merged.add(name, document.result()));
            return merged.document();
        });
    }

    private Future<@Nullable JsonObject> fetch(String name, UpstreamConfig upstream, String where) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(Upstreams.address(upstream).resolve(where).toString())
                .putHeader(HttpHeaders.ACCEPT, "application/json")
                .setTimeout(TIMEOUT_MILLIS);
        return client.request(options)
                .compose(HttpClientRequest::send)
                .compose(ServiceDocuments::read)
                // The limit of the request ends with the head of the answer.
                .timeout(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                .map(body -> (@Nullable JsonObject) body.toJsonObject())
                .otherwise(failure -> {
                    LOG.warnf("No OpenAPI document from %s: %s", name, failure.toString());
                    return null;
                });
    }

    private static Future<Buffer> read(HttpClientResponse answer) {
        long length =
                Long.parseLong(java.util.Objects.requireNonNullElse(answer.getHeader(HttpHeaders.CONTENT_LENGTH), "0"));
        if (answer.statusCode() != 200 || length > LARGEST) {
            return Future.failedFuture("status " + answer.statusCode() + ", length " + length);
        }
        return answer.body();
    }
}
