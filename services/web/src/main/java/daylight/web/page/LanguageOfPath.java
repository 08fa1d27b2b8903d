package daylight.web.page;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriBuilder;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the language out of the path before a resource is matched, and keeps what was asked for links and references. */
class LanguageOfPath {
    private final Visit visit;

    LanguageOfPath(Visit visit) {
        this.visit = visit;
    }

    @ServerRequestFilter(preMatching = true)
    void take(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        String plain = Language.plain(path);
        visit.begin(Language.ofPath(path), plain, uri.getRawQuery(), request.getHeaderString("X-Request-Id"));
        if (!plain.equals(path)) {
            request.setRequestUri(UriBuilder.fromUri(uri).replacePath(plain).build());
        }
    }
}
