package daylight.gateway.edge;

import io.vertx.core.Future;
import org.jspecify.annotations.Nullable;

/** What a client still sends of a request that was answered already. Nobody wants it, but to stop reading at once would destroy the answer on its way. */
final class RestOfRequest {
    /** Of HTTP/2. */
    private static final long NO_ERROR = 0;

    private RestOfRequest() {}

    /** @param written when the answer has left; null when there was none */
    static void leave(Exchange exchange, @Nullable Future<Void> written) {
        exchange.request.handler(piece -> {});
        exchange.request.resume();
        if (!exchange.isHttp2()) {
            exchange.connection.linger(System.nanoTime());
        } else if (written != null) {
            // The other streams of the connection live on (RFC 9113, 8.1).
            written.onComplete(done -> exchange.response.reset(NO_ERROR));
        }
    }
}
