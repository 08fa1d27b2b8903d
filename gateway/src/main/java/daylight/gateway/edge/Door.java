package daylight.gateway.edge;

import daylight.gateway.limiting.ConnectionLimits;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/** Lets connections in, as many as there is room for: those that have been idle longest make way for newcomers (docs/adr/0044-idle-connections-make-room.md). */
final class Door {
    private final Loop loop;
    private final int most;

    /** @param most connections at a time */
    Door(Loop loop, int most) {
        this.loop = loop;
        this.most = most;
    }

    void connected(HttpConnection connection) {
        Sweeper sweeper = loop.sweeper();
        if (!isRoom(sweeper)) {
            connection.close();
            return;
        }
        ClientConnection opened =
                new ClientConnection(connection, allowances(connection), loop.isDraining(), System.nanoTime());
        sweeper.opened(connection, opened);
        connection.closeHandler(nothing -> sweeper.closed(connection));
        ChannelPipeline pipeline = ((ConnectionBase) connection).channel().pipeline();
        // Only of HTTP/1: in HTTP/2 bytes come between requests as well, and Vert.x holds heads to their limits.
        if (pipeline.get("httpEncoder") != null) {
            HeadFields.hold(pipeline, loop.parts().config().connections());
            watchHead(pipeline, opened);
        }
    }

    private boolean isRoom(Sweeper sweeper) {
        if (sweeper.connections() < most) {
            return true;
        }
        int gone = sweeper.makeRoom();
        loop.parts().traffic().madeRoom(gone);
        return gone > 0;
    }

    /** The address is looked up when a limit asks for it: a connection that carries sealed requests alone never asks. */
    private ConnectionLimits allowances(HttpConnection connection) {
        Parts parts = loop.parts();
        return new ConnectionLimits(
                parts.limiter(),
                () -> connection.remoteAddress().hostAddress(),
                parts.table().classes().size());
    }

    private static void watchHead(ChannelPipeline pipeline, ClientConnection client) {
        pipeline.addFirst(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelRead(ChannelHandlerContext context, Object message) {
                client.bytesArrived();
                context.fireChannelRead(message);
            }
        });
    }
}
