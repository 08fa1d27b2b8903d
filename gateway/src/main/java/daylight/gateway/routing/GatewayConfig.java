package daylight.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
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

    /** The mail address that the gateway's own error pages tell people to write to; they name nobody without one. */
    Optional<String> contact();

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
        /** For each loop, and for all together no more than half of the process's file handles. Beyond it the connection that has been idle longest makes room. */
        @WithDefault("20000")
        int limit();

        /**
         * Requests that one client may have under way at a time, over all its connections: whoever sends or takes slowly holds connections to the services, and there are few of
         * those. Sealed classes keep no client's address and streams of events have connections of their own: neither counts.
         */
        @WithDefault("100")
        int underWay();

        /** From the first byte of a request's head to its last: a head is small, so whoever needs longer is holding the door. */
        @WithDefault("10s")
        Duration headTimeout();

        /** Without a request under way. */
        @WithDefault("75s")
        Duration idleTimeout();

        /** A query of 1,000 Chinese characters is 9,000 bytes of address. */
        @WithDefault("16384")
        int lineLimit();

        @WithDefault("16384")
        int headLimit();

        /** Of a head of HTTP/1. Browsers send some twenty; each costs a hundred bytes of memory and more, however short it is. */
        @WithDefault("100")
        int fieldLimit();

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
}
