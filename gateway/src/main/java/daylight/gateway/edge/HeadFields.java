package daylight.gateway.edge;

import daylight.gateway.routing.GatewayConfig.Connections;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.vertx.core.http.impl.HttpUtils;
import io.vertx.core.http.impl.headers.HeadersMultiMap;
import java.util.function.BiConsumer;

/**
 * Holds heads of HTTP/1 to fields with names, and to a number of them, and so what follows a body in chunks. The limit of their bytes does not bound memory: sixteen kilobytes of fields of three bytes become most of a megabyte of
 * objects, for every connection on which such a head is arriving. HTTP/2 counts 32 bytes for each field (RFC 9113, section 10.5.1).
 */
final class HeadFields implements HttpHeadersFactory {
    private final int most;

    private HeadFields(int most) {
        this.most = most;
    }

    /** Puts a decoder that counts in place of the one of Vert.x, before it has read anything. */
    static void hold(ChannelPipeline pipeline, Connections limits) {
        HeadFields fields = new HeadFields(limits.fieldLimit());
        HttpDecoderConfig config = new HttpDecoderConfig()
                .setMaxInitialLineLength(limits.lineLimit())
                .setMaxHeaderSize(limits.headLimit())
                .setMaxChunkSize(EdgeVerticle.PIECE)
                .setHeadersFactory(fields)
                .setTrailersFactory(fields);
        pipeline.replace("httpDecoder", "httpDecoder", new HttpRequestDecoder(config));
    }

    @Override
    public HttpHeaders newHeaders() {
        return new HeadersMultiMap(new Counted(most));
    }

    @Override
    public HttpHeaders newEmptyHeaders() {
        return newHeaders();
    }

    private static final class Counted implements BiConsumer<CharSequence, CharSequence> {
        private int left;

        Counted(int most) {
            this.left = most;
        }

        @Override
        public void accept(CharSequence name, CharSequence value) {
            left--;
            if (left < 0) {
                throw new TooLongHttpHeaderException("More fields than are taken");
            }
            if (name.isEmpty()) {
                throw new IllegalArgumentException("A field without a name");
            }
            HttpUtils.validateHeader(name, value);
        }
    }
}
