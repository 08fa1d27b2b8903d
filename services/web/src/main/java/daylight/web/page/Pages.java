package daylight.web.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Turns a template into an answer with the right headers for caches. */
@ApplicationScoped
public class Pages {
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";
    private static final int WRONG = 422;
    private static final String NEVER_STORED = "private, no-store";

    private final Visit visit;
    private final Request request;
    private final Duration age;

    /** @param age how long a cache may serve a page unasked; a correction must be seen soon, so keep it to seconds */
    Pages(
            Visit visit,
            Request request,
            @ConfigProperty(name = "daylight.web.page-age", defaultValue = "PT15S") Duration age) {
        this.visit = visit;
        this.request = request;
        this.age = age;
    }

    /** A page that is the same for everybody: cacheable, with an entity tag, 304 when the reader has it already. */
    public Response open(TemplateInstance template) {
        return open(template, age);
    }

    /**
     * The same, of something that moves faster.
     *
     * @param most how long a cache may serve it unasked, if that is less than is usual
     */
    public Response open(TemplateInstance template, Duration most) {
        String html = render(template);
        EntityTag tag = new EntityTag(digest(html), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                unchanged == null ? Response.ok(html, HTML).tag(tag) : unchanged;
        return answer.header(
                        HttpHeaders.CACHE_CONTROL,
                        "public, max-age=" + shorter(most, age).toSeconds())
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag())
                .build();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** A page for one reader: no cache may keep it. */
    public Response own(TemplateInstance template) {
        return own(template, Response.Status.OK.getStatusCode());
    }

    public Response own(TemplateInstance template, int status) {
        return answer(template, status, NEVER_STORED).build();
    }

    /** A page with a form for one reader, who has it again when something in it is wrong. */
    public Response form(TemplateInstance template, boolean wrong) {
        return own(template, wrong ? WRONG : Response.Status.OK.getStatusCode());
    }

    /**
     * After an act, elsewhere: a reload must not act again.
     *
     * @param plain where, as it is called in English
     */
    public Response goTo(String plain) {
        return Response.seeOther(URI.create(visit.language().path(plain))).build();
    }

    /** A page that tells of an error or of something gone; a cache must ask again. */
    public Response.ResponseBuilder unusual(TemplateInstance template, int status) {
        return answer(template, status, "no-store");
    }

    private Response.ResponseBuilder answer(TemplateInstance template, int status, String caching) {
        return Response.status(status)
                .type(HTML)
                .entity(render(template))
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .header(HttpHeaders.CONTENT_LANGUAGE, visit.language().tag());
    }

    private String render(TemplateInstance template) {
        return template.setLocale(visit.language().locale()).render();
    }

    private static String digest(String html) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
