package daylight.web.form;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Forms on public pages, which have no cookie and so can have no form token. One that a browser sends from a page of our own is told apart by the headers that no page can forge,
 * and goes on under a media type of its own, which the guard of the tokens lets by; one from a foreign page is noted as such, and refused with 403 before a resource sees it. See ADR 12.
 */
@ApplicationScoped
public class OpenForms {
    /** What a resource of a public page consumes. */
    public static final String TYPE = "application/x-open-form";

    /** Set on the context of a form that a foreign page sent. */
    public static final String FOREIGN = OpenForms.class.getName() + ".foreign";

    private static final String FORM = "application/x-www-form-urlencoded";
    /** What a form of a foreign page can be sent as; for anything else a browser asks first, and is told no. */
    private static final List<String> SENT_BY_ANY_PAGE = List.of(FORM, "multipart/form-data", "text/plain");
    /** Before sign-in and the guard of the tokens look at a request. */
    private static final int EARLY = 900;

    private final String publicUrl;

    OpenForms(@ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, EARLY);
    }

    private void admit(RoutingContext context) {
        HttpServerRequest request = context.request();
        String type = request.getHeader("Content-Type");
        if (request.method().equals(HttpMethod.POST) && type != null && !isOwn(request.path())) {
            boolean ours = isOurs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), publicUrl);
            if (ours && type.startsWith(FORM)) {
                request.headers().set("Content-Type", TYPE);
            } else if (!ours && SENT_BY_ANY_PAGE.stream().anyMatch(type::startsWith)) {
                context.put(FOREIGN, true);
            }
        }
        context.next();
    }

    private static boolean isOwn(String path) {
        return path.equals("/my") || path.startsWith("/my/");
    }

    /**
     * Whether a form comes from a page of ours, or from no page at all: a program may use the API as well, so nothing is won by stopping it here.
     *
     * @param site what the browser says of the page that sends it; old ones say nothing
     * @param origin where that page comes from, as older browsers say it
     */
    static boolean isOurs(@Nullable String site, @Nullable String origin, String publicUrl) {
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        return origin == null || origin.equals(publicUrl);
    }

    /**
     * What was entered.
     *
     * @throws BadRequestException for a body that no form sends
     */
    public static Entered read(String body) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                sent.add(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return Entered.of(sent);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            throw new BadRequestException(notEncoded);
        }
    }
}
