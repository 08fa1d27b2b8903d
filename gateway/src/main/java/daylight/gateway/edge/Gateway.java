package daylight.gateway.edge;

import daylight.gateway.answering.FaultPages;
import daylight.gateway.breaking.Breaker;
import daylight.gateway.limiting.Limiter;
import daylight.gateway.logging.LogWriter;
import daylight.gateway.measuring.Traffic;
import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.RouteTable;
import daylight.gateway.routing.Upstreams;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens the doors at start, and at the end waits until those inside have been served. */
@ApplicationScoped
class Gateway {
    private static final Logger LOG = Logger.getLogger(Gateway.class);
    private static final long FORGET_EVERY = 5_000;

    private final Vertx vertx;
    private final GatewayConfig config;
    private final URI publicUrl;
    private final OwnPages ownPages;
    private final MeterRegistry registry;
    private final List<EdgeVerticle> doors = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Breaker> breakers = new HashMap<>();
    private @Nullable LogWriter log;

    Gateway(
            Vertx vertx,
            GatewayConfig config,
            @ConfigProperty(name = "daylight.public-url") URI publicUrl,
            OwnPages ownPages,
            MeterRegistry registry) {
        this.vertx = vertx;
        this.config = config;
        this.publicUrl = publicUrl;
        this.ownPages = ownPages;
        this.registry = registry;
    }

    void start(@Observes StartupEvent event, Config settings) throws Exception {
        DemoSecrets.refuse(ConfigUtils.getProfiles(), settings);
        long began = System.nanoTime();
        Upstreams.of(config).keySet().forEach(name -> breakers.put(name, new Breaker(config.breaker(), began)));
        Parts parts = parts();
        int loops = config.eventLoops().orElseGet(() -> Runtime.getRuntime().availableProcessors());
        vertx.deployVerticle(() -> door(parts, loops), new DeploymentOptions().setInstances(loops))
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
        vertx.setPeriodic(FORGET_EVERY, id -> parts.limiter().forgetWhole(System.nanoTime()));
        LOG.infof(
                "The gateway listens on %s port %d with %d event loops, native transport: %s",
                config.host(), port(), loops, vertx.isNativeTransportEnabled());
    }

    private Parts parts() {
        RouteTable table = RouteTable.of(config);
        Limiter limiter = new Limiter();
        registry.gauge("gateway.limiter.clients", limiter, Limiter::size);
        breakers.forEach((name, breaker) -> registry.gauge(
                "gateway.breaker.open", List.of(Tag.of("upstream", name)), breaker, b -> b.isOpen() ? 1 : 0));
        openLog();
        String address = publicUrl.toString().replaceFirst("/+$", "");
        return new Parts(
                config,
                table,
                table.classNamed(config.ownClass()),
                Identity.of(publicUrl),
                new FaultPages(address, config.contact()),
                ownPages,
                limiter,
                breakers,
                new Traffic(table, registry),
                log);
    }

    private void openLog() {
        if (!config.accessLog().equals("none")) {
            log = new LogWriter(config.accessLog());
            registry.gauge("gateway.log.pages.dropped", log, LogWriter::dropped);
        }
    }

    private EdgeVerticle door(Parts parts, int loops) {
        EdgeVerticle door = new EdgeVerticle(parts, loops);
        doors.add(door);
        return door;
    }

    /** The port that clients reach: the configured one, or the one that was free when that is 0. */
    int port() {
        return doors.getFirst().port();
    }

    void stop(@Observes ShutdownEvent event) {
        doors.forEach(EdgeVerticle::drain);
        long deadline = System.nanoTime() + config.drain().toNanos();
        while (underWay() > 0 && System.nanoTime() - deadline < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        int left = underWay();
        if (left > 0) {
            LOG.warnf("Stopped with %d requests under way, after %s", left, config.drain());
        }
        if (log != null) {
            log.close();
        }
    }

    private int underWay() {
        return doors.stream().mapToInt(EdgeVerticle::underWay).sum();
    }
}
