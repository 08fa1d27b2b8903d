package daylight.kernel.attachments;

import daylight.kernel.http.EntityTags;
import daylight.kernel.http.Streams;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Answers a request for a file: whole or a part, or that the caller has it already. */
@ApplicationScoped
public class AttachmentDownload {
    private static final int BUFFER = 64 * 1024;
    /** What a browser only shows. Anything else is saved: PDF with its scripts, and text, which would stand on our address as if we had written it. */
    private static final Set<String> INERT = Set.of("image/png", "image/jpeg");

    private final Attachments attachments;
    private final Request request;
    private final Streams streams;

    AttachmentDownload(Attachments attachments, Request request, Streams streams) {
        this.attachments = attachments;
        this.request = request;
        this.streams = streams;
    }

    /**
     * The answer.
     *
     * @param headers of the request: Range, If-Range and If-None-Match count
     * @param caching the Cache-Control header, such as {@code private, no-cache}
     * @throws AttachmentRefusal.NoSuchRange 416
     */
    public Response answer(Attachment one, HttpHeaders headers, String caching) {
        String tag = "\"" + one.sha256() + "\"";
        if (EntityTags.isListed(tag, headers.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return Response.notModified()
                    .header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, caching)
                    .build();
        }
        Optional<ByteRange> part = part(one, headers, tag);
        ByteRange range = part.orElse(new ByteRange(0, one.size()));
        Response.ResponseBuilder answer = Response.status(part.isPresent() ? 206 : 200)
                .entity(body(one, range))
                .header(HttpHeaders.CONTENT_LENGTH, range.length())
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, caching);
        if (part.isPresent()) {
            answer.header("Content-Range", "bytes " + range.from() + "-" + range.last() + "/" + one.size());
        }
        return safe(answer, one).build();
    }

    /** GET alone knows parts (RFC 9110, section 14.2). */
    private Optional<ByteRange> part(Attachment one, HttpHeaders headers, String tag) {
        String condition = headers.getHeaderString("If-Range");
        boolean applies = request.getMethod().equals(HttpMethod.GET)
                && (condition == null || condition.strip().equals(tag));
        return applies ? ByteRange.parse(headers.getHeaderString("Range"), one.size()) : Optional.empty();
    }

    private StreamingOutput body(Attachment one, ByteRange range) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            // Nobody writes the body of such an answer, and nobody would close what was opened for it.
            return out -> copy(attachments.open(one, range.from(), range.length()), out);
        }
        // Opened before the first byte goes out: what fails here is still answered as a problem.
        InputStream bytes = attachments.open(one, range.from(), range.length());
        return streams.wholeOrBroken(out -> copy(bytes, out));
    }

    private static void copy(InputStream bytes, OutputStream out) throws IOException {
        try (bytes) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                out.write(buffer, 0, read);
            }
        }
    }

    /** A stranger's file on our origin: it must run nothing here, whatever a browser takes it for. */
    private static Response.ResponseBuilder safe(Response.ResponseBuilder answer, Attachment one) {
        String disposition = INERT.contains(one.type()) ? "inline" : "attachment";
        String name = URLEncoder.encode(one.name(), StandardCharsets.UTF_8).replace("+", "%20");
        String type = one.type().startsWith("text/") ? one.type() + ";charset=UTF-8" : one.type();
        return answer.header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition + "; filename*=UTF-8''" + name)
                .header("Accept-Ranges", "bytes")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }
}
