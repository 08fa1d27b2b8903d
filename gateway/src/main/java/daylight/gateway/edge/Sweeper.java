package daylight.gateway.edge;

import daylight.gateway.answering.Fault;
import daylight.gateway.routing.GatewayConfig.Connections;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything under way on one event loop, and the clock over it. One pass over plain lists replaces a timer or three for every request. */
final class Sweeper {
    private static final byte[] TOO_SLOW =
            "HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII);

    private static final int SHARE = 16;

    private final List<Exchange> exchanges = new ArrayList<>(256);
    private final IdentityHashMap<HttpConnection, ClientConnection> connections = new IdentityHashMap<>(256);
    private final long headTimeout;
    private final long idleTimeout;

    Sweeper(Connections config) {
        this.headTimeout = config.headTimeout().toNanos();
        this.idleTimeout = config.idleTimeout().toNanos();
    }

    void opened(HttpConnection connection, ClientConnection client) {
        connections.put(connection, client);
    }

    void closed(HttpConnection connection) {
        connections.remove(connection);
    }

    @Nullable
    ClientConnection client(HttpConnection connection) {
        return connections.get(connection);
    }

    void began(Exchange exchange) {
        exchange.place = exchanges.size();
        exchanges.add(exchange);
    }

    void ended(Exchange exchange) {
        Exchange last = exchanges.removeLast();
        if (last != exchange) {
            exchanges.set(exchange.place, last);
            last.place = exchange.place;
        }
        exchange.place = -1;
    }

    int connections() {
        return connections.size();
    }

    int underWay() {
        return exchanges.size();
    }

    void sweep(long now, boolean draining) {
        for (int i = exchanges.size() - 1; i >= 0; i--) {
            // Ending one moves the last into its place: that one was looked at already.
            Forwarding forwarding = i < exchanges.size() ? exchanges.get(i).forwarding() : null;
            if (forwarding != null) {
                forwarding.sweep(now);
            }
        }
        List<ClientConnection> over = new ArrayList<>(0);
        for (ClientConnection client : connections.values()) {
            if (client.isOver(now, headTimeout, idleTimeout, draining)) {
                over.add(client);
            }
        }
        over.forEach(client -> close(client, now));
    }

    /**
     * Closes those connections that have been idle longest. It is a sixteenth of all at once, so that as many newcomers share the search for them.
     *
     * @return how many; none when every one has a request under way
     */
    int makeRoom() {
        long now = System.nanoTime();
        List<ClientConnection> longest = connections.values().stream()
                .filter(ClientConnection::isIdle)
                .sorted(Comparator.comparingLong(client -> -client.idle(now)))
                .limit(Math.max(1, connections.size() / SHARE))
                .toList();
        for (ClientConnection client : longest) {
            // It is told of as closed only later, and must not count until then.
            connections.remove(client.connection());
            client.connection().close();
        }
        return longest.size();
    }

    /** Breaks off what would never end by itself. */
    void endStreams() {
        for (Exchange exchange : List.copyOf(exchanges)) {
            if (exchange.routeClass().endless()) {
                exchange.fail(Fault.UNAVAILABLE);
            }
        }
    }

    private void close(ClientConnection client, long now) {
        HttpConnection connection = client.connection();
        if (client.isHeadOver(now, headTimeout) && connection instanceof ConnectionBase base) {
            ChannelHandlerContext encoder =
                    base.channelHandlerContext().pipeline().context("httpEncoder");
            if (encoder != null) {
                // There is no request yet that could be answered, so the answer goes past the encoder.
                encoder.writeAndFlush(Unpooled.wrappedBuffer(TOO_SLOW)).addListener(ChannelFutureListener.CLOSE);
                return;
            }
        }
        connection.close();
    }
}
