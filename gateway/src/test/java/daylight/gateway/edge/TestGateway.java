package daylight.gateway.edge;

import daylight.gateway.answering.FaultPages;
import daylight.gateway.breaking.Breaker;
import daylight.gateway.limiting.Limiter;
import daylight.gateway.logging.LogWriter;
import daylight.gateway.measuring.Traffic;
import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.RouteTable;
import daylight.gateway.routing.Upstreams;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The gateway's own doors with the routes of its application.properties, without the rest of the application: quick to start, with any setting. */
final class TestGateway implements AutoCloseable {
    static final String PUBLIC_URL = "https://daylight.example";

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setPreferNativeTransport(true));
    private final EdgeVerticle door;
    private final @Nullable LogWriter log;
    private final SimpleMeterRegistry measures = new SimpleMeterRegistry();
    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestGateway(GatewayConfig config) {
        RouteTable table = RouteTable.of(config);
        Map<String, Breaker> breakers = new HashMap<>();
        Upstreams.of(config)
                .keySet()
                .forEach(name -> breakers.put(name, new Breaker(config.breaker(), System.nanoTime())));
        log = config.accessLog().equals("none") ? null : new LogWriter(config.accessLog());
        door = new EdgeVerticle(
                new Parts(
                        config,
                        table,
                        table.classNamed(config.ownClass()),
                        Identity.of(URI.create(PUBLIC_URL)),
                        new FaultPages(PUBLIC_URL, config.contact()),
                        new NoPages(),
                        new Limiter(),
                        breakers,
                        new Traffic(table, measures),
                        log),
                1);
        vertx.deployVerticle(door)
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
    }

    /** One that waits for nobody longer than a test likes to, and takes bodies of a megabyte. */
    static TestGateway impatient(String upstreamUrl) {
        return before(
                upstreamUrl,
                Map.of(
                        "daylight.gateway.connections.head-timeout", "300ms",
                        "daylight.gateway.classes.write.stall-timeout", "300ms",
                        "daylight.gateway.classes.write.body-limit", "1M",
                        "daylight.gateway.classes.pages.response-timeout", "300ms",
                        "daylight.gateway.classes.pages.stall-timeout", "300ms"));
    }

    static TestGateway before(String upstreamUrl, Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.putIfAbsent("daylight.gateway.access-log", "none");
        all.put("daylight.gateway.port", "0");
        all.putIfAbsent("daylight.gateway.connections.sweep", "20ms");
        for (String name : new String[] {"web", "disclosures", "keycloak", "petitions", "organizations", "reports"}) {
            all.putIfAbsent("daylight.gateway.upstreams." + name + ".url", upstreamUrl);
        }
        try {
            return new TestGateway(new SmallRyeConfigBuilder()
                    .addDefaultInterceptors()
                    .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                    .withConverter(Duration.class, 200, new DurationConverter())
                    .withSources(
                            new PropertiesConfigSource(GatewayConfig.class.getResource("/application.properties"), 100))
                    .withSources(new PropertiesConfigSource(all, "test", 200))
                    .withMapping(GatewayConfig.class)
                    .withValidateUnknown(false)
                    .build()
                    .getConfigMapping(GatewayConfig.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.port();
    }

    /** Every measure with its figures. */
    String measures() {
        return measures.getMetersAsString();
    }

    int underWay() {
        return door.underWay();
    }

    void drain() {
        door.drain();
    }

    URI at(String target) {
        return URI.create("http://127.0.0.1:" + port() + target);
    }

    HttpResponse<String> get(String target, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(target)).timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(20, TimeUnit.SECONDS)
                .join();
        client.close();
        if (log != null) {
            log.close();
        }
    }

    private static final class NoPages implements OwnPages {
        @Override
        public boolean has(String path) {
            return false;
        }

        @Override
        public Future<OwnAnswer> answer(String path, boolean forPeople) {
            return Future.failedFuture("none");
        }
    }
}
