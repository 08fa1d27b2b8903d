package daylight.gateway.edge;

import daylight.gateway.compressing.GzipStream;
import io.vertx.core.buffer.Buffer;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A page that the gateway makes itself. Safe for many threads. */
public final class OwnAnswer {
    private final int status;
    private final String contentType;
    private final String cacheControl;
    private final @Nullable String contentSecurityPolicy;
    private final Buffer body;
    private final AtomicReference<Buffer> gzipped = new AtomicReference<>();

    /**
     * Makes an answer.
     *
     * @param contentSecurityPolicy null for the class's own
     */
    public OwnAnswer(
            int status, String contentType, String cacheControl, @Nullable String contentSecurityPolicy, Buffer body) {
        this.status = status;
        this.contentType = contentType;
        this.cacheControl = cacheControl;
        this.contentSecurityPolicy = contentSecurityPolicy;
        this.body = body;
    }

    /** An answer that must be asked for anew each time. */
    public static OwnAnswer fresh(String contentType, @Nullable String contentSecurityPolicy, String body) {
        return new OwnAnswer(200, contentType, "no-cache", contentSecurityPolicy, Buffer.buffer(body));
    }

    int status() {
        return status;
    }

    String contentType() {
        return contentType;
    }

    String cacheControl() {
        return cacheControl;
    }

    @Nullable
    String contentSecurityPolicy() {
        return contentSecurityPolicy;
    }

    Buffer body() {
        return body;
    }

    Buffer gzipped() {
        Buffer known = gzipped.get();
        if (known == null) {
            known = GzipStream.gzip(body);
            gzipped.set(known);
        }
        return known;
    }
}
