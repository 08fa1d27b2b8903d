package daylight.gateway.edge;

import daylight.gateway.breaking.Breaker;
import daylight.gateway.routing.RouteClass;
import daylight.gateway.routing.UpstreamConfig;
import daylight.gateway.routing.Upstreams;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.PoolOptions;
import java.net.URI;
import java.util.List;

/**
 * One upstream as one event loop sees it: connections of its own, and the breaker that it shares with the other loops. Streams of events have a pool apart, so that readers
 * who stay for hours leave room for those who come and go. So have requests with a body, for nobody knows how slowly it will be sent, and those of sealed classes, whose clients
 * are not counted one by one: however many of them hold their connections, others read on.
 */
record Upstream(String name, List<HttpClient> pools, Breaker breaker) {
    private static final int ENDLESS = 4;

    /** Shorter than any of our upstreams keeps an idle connection: so it is we who close it, never they while a request is on its way. Seconds. */
    private static final int IDLE = 30;

    private static final int MOST_ENDLESS = 4096;
    private static final int PIECE = 64 * 1024;

    static Upstream of(Vertx vertx, String name, UpstreamConfig config, Breaker breaker) {
        return new Upstream(
                name,
                List.of(
                        client(vertx, config),
                        client(vertx, config),
                        client(vertx, config),
                        client(vertx, config),
                        client(vertx, config, MOST_ENDLESS, 0)),
                breaker);
    }

    /**
     * The connections for requests to routes of this class.
     *
     * @param sends whether the request has a body
     */
    HttpClient pool(RouteClass of, boolean sends) {
        return pools.get(of.endless() ? ENDLESS : (of.sealed() ? 2 : 0) + (sends ? 1 : 0));
    }

    /** The client left while it waited for a connection. What nobody handles Vert.x writes into the log, and so told of readers of sealed pages who left early. */
    static void giveBack(HttpClientRequest unused) {
        unused.exceptionHandler(failure -> {});
        unused.reset();
    }

    private static HttpClient client(Vertx vertx, UpstreamConfig config) {
        return client(vertx, config, config.connections(), config.waiting());
    }

    private static HttpClient client(Vertx vertx, UpstreamConfig config, int connections, int waiting) {
        URI url = Upstreams.address(config);
        HttpClientOptions options = new HttpClientOptions()
                .setDefaultHost(url.getHost())
                .setDefaultPort(url.getPort() >= 0 ? url.getPort() : 80)
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setKeepAliveTimeout(IDLE)
                .setMaxWaitQueueSize(waiting)
                .setMaxChunkSize(PIECE)
                .setMaxHeaderSize(PIECE)
                .setTcpNoDelay(true)
                .setDecompressionSupported(false);
        return vertx.createHttpClient(options, new PoolOptions().setHttp1MaxSize(connections));
    }
}
