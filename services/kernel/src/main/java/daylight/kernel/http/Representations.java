package daylight.kernel.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.hashing.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Answers that are not sent again to whoever has them already (304). The tag comes of the bytes that are sent, so that all of them counts: also what changes without a
 * new version, such as a delay that a proclaimed calendar moved.
 */
@ApplicationScoped
public class Representations {
    private final ObjectMapper json;
    private final HttpHeaders request;

    Representations(ObjectMapper json, HttpHeaders request) {
        this.json = json;
        this.request = request;
    }

    /**
     * Answers with a thing that changes by versions, as JSON. {@link Versions} reads the version out of the tag again, for If-Match.
     *
     * @param caching the Cache-Control header, such as {@code public, no-cache}
     */
    public Response versioned(Object view, long version, String caching) {
        byte[] body = written(view);
        return answer(body, Versions.tag(version, Sha256.hex(body)), caching);
    }

    /**
     * Answers with bytes that are ready.
     *
     * @param tag strong, with its quotes
     */
    public Response answer(byte[] body, String tag, String caching) {
        return tagged(isKnown(tag) ? Response.notModified() : Response.ok(body), tag, caching);
    }

    /**
     * Answers with a view that costs something, as JSON: it is made only for whoever does not have it already.
     *
     * @param tag strong, with its quotes, and known before the view is
     */
    public Response made(Supplier<?> view, String tag, String caching) {
        return tagged(isKnown(tag) ? Response.notModified() : Response.ok(written(view.get())), tag, caching);
    }

    private boolean isKnown(String tag) {
        return EntityTags.isListed(tag, request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    private static Response tagged(Response.ResponseBuilder answer, String tag, String caching) {
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    private byte[] written(Object view) {
        try {
            return json.writeValueAsBytes(view);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A view is always JSON", e);
        }
    }
}
