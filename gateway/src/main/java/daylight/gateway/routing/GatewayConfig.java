package daylight.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The settings of the gateway, each explained in docs/operations.md. */
@ConfigMapping(prefix = "daylight.gateway")
public interface GatewayConfig {
    @WithDefault("127.0.0.1")
    String host();

    @WithDefault("8080")
    int port();

    /** As many as there are processors when absent: each has its own connections to every upstream and its own cache. */
    OptionalInt eventLoops();

    /** A balancer in front speaks the PROXY protocol: the only way in which another's word for the client's address is taken. */
    @WithDefault("false")
    boolean proxyProtocol();

    /** The class of the gateway's own pages and of whatever has no route. */
    @WithDefault("read")
    String ownClass();

    Tls tls();

    Connections connections();

    Cache cache();

    Breaking breaker();

    /** Where the access log goes: {@code stdout}, {@code none} or a file. */
    @WithDefault("stdout")
    String accessLog();

    /** How long requests that are under way may take to end when the gateway is told to stop. */
    @WithDefault("10s")
    Duration drain();

    Map<String, UpstreamConfig> upstreams();

    Map<String, ClassConfig> classes();

    Map<String, RouteConfig> routes();

    /** PEM files. With both set the gateway speaks TLS, HTTP/2 included, and sends HSTS. */
    interface Tls {
        Optional<Path> certificate();

        Optional<Path> key();

        /** How often the files are looked at: a renewed certificate needs no restart. */
        @WithDefault("60s")
        Duration reload();
    }

    /** Limits of a client's connection, before anything is known about its request. */
    interface Connections {
        @WithDefault("20000")
        int limit();

        /** From the first byte of a request's head to its last: a head is small, so whoever needs longer is holding the door. */
        @WithDefault("10s")
        Duration headTimeout();

        /** Without a request under way. */
        @WithDefault("75s")
        Duration idleTimeout();

        @WithDefault("8192")
        int lineLimit();

        @WithDefault("16384")
        int headLimit();

        /** How often everything under way is looked at. It is the precision of every time limit here. */
        @WithDefault("250ms")
        Duration sweep();
    }

    /** The micro-cache, for all event loops together. */
    interface Cache {
        @WithDefault("32M")
        MemorySize size();

        @WithDefault("1M")
        MemorySize entryLimit();
    }

    /** When an upstream is left alone, and for how long. */
    interface Breaking {
        /** Failures within the window that open it, if they are at least half of all requests. */
        @WithDefault("5")
        int failures();

        @WithDefault("10s")
        Duration window();

        /** Doubles each time the probe fails, up to 30 seconds. */
        @WithDefault("1s")
        Duration pause();
    }

    /** One server behind the gateway. */
    interface UpstreamConfig {
        URI url();

        /** Connections for each event loop. */
        @WithDefault("128")
        int connections();

        /** Requests that may wait for a connection; one more is answered 503 at once. */
        @WithDefault("256")
        int waiting();

        @WithDefault("2s")
        Duration connectTimeout();

        @WithDefault("/q/health/ready")
        String health();

        /** Where its OpenAPI document is, if it has an API: it becomes part of /api/openapi.json. */
        Optional<String> openapi();
    }

    /** What one class of route allows. */
    interface ClassConfig {
        @WithDefault("1M")
        MemorySize bodyLimit();

        /** Until the upstream begins its answer. */
        @WithDefault("30s")
        Duration responseTimeout();

        /** Silence in the middle of a body, from either side. */
        @WithDefault("20s")
        Duration stallTimeout();

        /** Bytes a second that a client must send or take on average, once the stall timeout has passed. */
        @WithDefault("256")
        int slowest();

        /** A stream of events: no time limit, no compression, connections of its own. */
        @WithDefault("false")
        boolean endless();

        @WithDefault("true")
        boolean compress();

        @WithDefault("false")
        boolean cache();

        /** Whether cookies pass, in either direction (docs/adr/0003-cookie-free-public-origin.md). */
        @WithDefault("false")
        boolean cookies();

        /** Nothing that could tell who asked is kept or passed on: no log, no trace, no measure, no limit by address, few headers. */
        @WithDefault("false")
        boolean sealed();

        @WithDefault("PATH")
        LogDetail log();

        Optional<RateConfig> rate();

        /** Set on answers that have none of their own. */
        Optional<String> contentSecurityPolicy();
    }

    /** How many requests a client may make. */
    interface RateConfig {
        /** For one address (IPv6: one /64). */
        int requests();

        @WithDefault("60s")
        Duration window();

        /** For one token; as for an address when absent. */
        OptionalInt tokenRequests();
    }

    /** What of the request line the access log keeps. */
    enum LogDetail {
        NONE,
        PATH,
        QUERY
    }

    /** One entry of the table. */
    interface RouteConfig {
        String prefix();

        /** Name of an upstream. */
        String upstream();

        /** Name of a class, for GET, HEAD and OPTIONS, and for all else unless the next is given. */
        String readClass();

        Optional<String> writeClass();

        /** Path prefixes under this one that are answered 404. */
        Optional<List<String>> closed();
    }
}
