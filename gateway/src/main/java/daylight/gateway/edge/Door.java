package daylight.gateway.edge;

import daylight.gateway.limiting.ConnectionLimits;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** Lets connections in, as many as there is room for. */
final class Door {
    private final Loop loop;

    Door(Loop loop) {
        this.loop = loop;
    }

    void connected(HttpConnection connection) {
        Parts parts = loop.parts();
        Sweeper sweeper = loop.sweeper();
        if (sweeper.connections() >= parts.config().connections().limit()) {
            connection.close();
            return;
        }
        // The address is looked up when a limit asks for it: a connection that carries sealed requests alone never
        // asks.
        var limits = new ConnectionLimits(
                parts.limiter(),
                () -> connection.remoteAddress().hostAddress(),
                parts.table().classes().size());
        ClientConnection opened = new ClientConnection(connection, limits, loop.isDraining(), System.nanoTime());
        sweeper.opened(connection, opened);
        connection.closeHandler(nothing -> sweeper.closed(connection));
        watchHead(((ConnectionBase) connection).channel().pipeline(), opened);
    }

    /** Only of HTTP/1: in HTTP/2 bytes come between requests as well, and Vert.x holds heads to their limits. */
    private static void watchHead(ChannelPipeline pipeline, ClientConnection client) {
        if (pipeline.get("httpEncoder") == null) {
            return;
        }
        pipeline.addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                client.bytesArrived();
                context.fireChannelRead(message);
            }
        });
    }
}
