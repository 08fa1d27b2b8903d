package daylight.gateway.edge;

import daylight.gateway.routing.GatewayConfig;
import daylight.gateway.routing.GatewayConfig.Connections;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemKeyCertOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens the door of one event loop. All loops listen on the one port; Vert.x hands connections round. */
final class EdgeVerticle extends AbstractVerticle {
    private static final Logger LOG = Logger.getLogger(EdgeVerticle.class);
    /** A body comes in pieces of at most so many bytes. */
    static final int PIECE = 64 * 1024;

    private final Parts parts;
    private final int loops;
    private @Nullable Loop loop;
    private @Nullable HttpServer server;
    private List<FileTime> certificateOf = List.of();

    EdgeVerticle(Parts parts, int loops) {
        this.parts = parts;
        this.loops = loops;
    }

    @Override
    public void start(Promise<Void> started) throws IOException {
        GatewayConfig config = parts.config();
        Loop here = new Loop(vertx, parts, loops);
        loop = here;
        Edge edge = new Edge(here);
        int room = Room.of(config.connections().limit(), loops);
        HttpServer listening = vertx.createHttpServer(options(config))
                .connectionHandler(new Door(here, room)::connected)
                .invalidRequestHandler(edge::handleUnreadable)
                .requestHandler(edge::handle)
                // A client that goes away is no news, and what it sent amiss was answered. To log either would tell of
                // reporters too.
                .exceptionHandler(failure -> {});
        server = listening;
        vertx.setPeriodic(config.connections().sweep().toMillis(), id -> here.sweep());
        if (isSecure(config)) {
            vertx.setPeriodic(config.tls().reload().toMillis(), id -> reload(listening, config.tls()));
        }
        listening.listen(config.port(), config.host()).<Void>mapEmpty().onComplete(started);
    }

    static boolean isSecure(GatewayConfig config) {
        boolean secure = config.tls().certificate().isPresent();
        if (secure != config.tls().key().isPresent()) {
            throw new IllegalStateException(
                    "Set both daylight.gateway.tls.certificate and daylight.gateway.tls.key, or neither.");
        }
        return secure;
    }

    private HttpServerOptions options(GatewayConfig config) throws IOException {
        Connections limits = config.connections();
        HttpServerOptions options = new HttpServerOptions()
                .setTcpNoDelay(true)
                .setReuseAddress(true)
                .setAcceptBacklog(1024)
                .setMaxChunkSize(PIECE)
                .setMaxInitialLineLength(limits.lineLimit())
                .setMaxHeaderSize(limits.headLimit())
                .setHttp2ClearTextEnabled(false)
                .setHandle100ContinueAutomatically(false)
                .setCompressionSupported(false)
                // No service speaks WebSocket; its handlers would look at every request.
                .setPerFrameWebSocketCompressionSupported(false)
                .setPerMessageWebSocketCompressionSupported(false)
                .setUseProxyProtocol(config.proxyProtocol());
        options.getInitialSettings().setMaxHeaderListSize(limits.headLimit()).setMaxConcurrentStreams(128);
        if (isSecure(config)) {
            options.setSsl(true).setUseAlpn(true).setKeyCertOptions(pem(config.tls()));
            certificateOf = modified(config.tls());
        }
        return options;
    }

    private static PemKeyCertOptions pem(GatewayConfig.Tls tls) throws IOException {
        return new PemKeyCertOptions()
                .setCertValue(Buffer.buffer(Files.readAllBytes(tls.certificate().orElseThrow())))
                .setKeyValue(Buffer.buffer(Files.readAllBytes(tls.key().orElseThrow())));
    }

    /** Of both files: whoever renews them writes one after the other, and the pair is taken again after the second. */
    private static List<FileTime> modified(GatewayConfig.Tls tls) throws IOException {
        return List.of(
                Files.getLastModifiedTime(tls.certificate().orElseThrow()),
                Files.getLastModifiedTime(tls.key().orElseThrow()));
    }

    /** Takes a renewed certificate for the connections that come from now on. A file that cannot be read leaves the old one in use. */
    private void reload(HttpServer listening, GatewayConfig.Tls tls) {
        try {
            List<FileTime> now = modified(tls);
            if (now.equals(certificateOf)) {
                return;
            }
            certificateOf = now;
            var renewed = options(parts.config()).getSslOptions();
            listening
                    .updateSSLOptions(renewed)
                    .onSuccess(done -> LOG.info("The certificate was renewed"))
                    .onFailure(failure -> LOG.error("The renewed certificate cannot be used", failure));
        } catch (IOException e) {
            LOG.error("The certificate cannot be read; the old one stays in use", e);
        }
    }

    /** From now on answers end their connections. */
    void drain() {
        context.runOnContext(nothing -> {
            if (loop != null) {
                loop.drain();
            }
        });
    }

    /** Read from another thread, so by and by. */
    int underWay() {
        return loop == null ? 0 : loop.sweeper().underWay();
    }

    int port() {
        return server == null ? 0 : server.actualPort();
    }
}
