package daylight.kernel.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;

/**
 * Answers that are written while they are sent. One that fails in the middle breaks its connection off: the framework by itself may end it as if it were whole, and whoever took it
 * would hold a part for all of it.
 */
@ApplicationScoped
public class Streams {
    private final CurrentVertxRequest current;

    Streams(CurrentVertxRequest current) {
        this.current = current;
    }

    /** To be called by the resource, while its request is the current one. */
    public StreamingOutput wholeOrBroken(StreamingOutput content) {
        RoutingContext request = current.getCurrent();
        return out -> {
            try {
                content.write(out);
            } catch (IOException | RuntimeException | Error e) {
                // What fails before its first byte is still answered as a problem.
                if (request.response().headWritten()) {
                    breakOff(request.request());
                }
                throw e;
            }
        };
    }

    /**
     * Beneath the handlers of HTTP/1, which would let pass what is written before they close: the framework goes on to write the problem and the end of the answer.
     */
    private static void breakOff(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            var _ = ((ConnectionBase) request.connection())
                    .channel()
                    .pipeline()
                    .firstContext()
                    .close();
        }
    }
}
