package daylight.web.problem;

import daylight.web.disclosures.Outage;
import daylight.web.disclosures.Refused;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.oidc.OIDCException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns whatever a page could not do into a page that helps. The cause goes to the log with the reference; the reader sees the reference. */
class ErrorPages {
    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int OUTAGE = Response.Status.SERVICE_UNAVAILABLE.getStatusCode();
    private static final int FAILED = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();
    private static final int RETRY_SECONDS = 30;
    private static final int TOO_MANY = 429;

    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance error(Frame frame, ErrorView error);
    }

    private final Visit visit;
    private final Pages pages;

    ErrorPages(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return page(refused.status(), refused.whole(visit.language()));
    }

    @ServerExceptionMapper
    Response outage(Outage outage) {
        LOG.warnf("A page waits for a service: %s; reference %s", outage.getMessage(), visit.reference());
        return page(OUTAGE, null);
    }

    /** The typed client could not connect, or waited too long. */
    @ServerExceptionMapper
    Response unreachable(ProcessingException cause) {
        LOG.warnf("A service cannot be reached: %s; reference %s", cause.getMessage(), visit.reference());
        return page(OUTAGE, null);
    }

    /** Nobody can sign in while Keycloak is away; the public pages go on. */
    @ServerExceptionMapper
    Response signInAway(OIDCException cause) {
        LOG.warnf("Sign-in cannot be reached: %s; reference %s", cause.getMessage(), visit.reference());
        return page(OUTAGE, null);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException cause) {
        return page(Response.Status.FORBIDDEN.getStatusCode(), null);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException cause) {
        Response answer = cause.getResponse();
        int status = answer.getStatus();
        return status < 400 || status == Response.Status.UNAUTHORIZED.getStatusCode() ? answer : page(status, null);
    }

    @ServerExceptionMapper
    Response unexpected(RuntimeException cause) {
        LOG.errorf(cause, "A page failed; reference %s", visit.reference());
        return page(FAILED, null);
    }

    static Frame frame(Visit visit, ErrorText text) {
        Crumb home = new Crumb("/", text.homeCrumb());
        return visit.path().startsWith("/my") ? visit.privateFrame(home) : visit.frame(Place.HOME, home);
    }

    private Response page(int status, @Nullable String detail) {
        ErrorText text = Texts.in(ErrorText.class, visit.language());
        Response.ResponseBuilder answer =
                pages.unusual(Templates.error(frame(visit, text), view(status, detail, text)), status);
        return status == OUTAGE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : answer.build();
    }

    private ErrorView view(int status, @Nullable String detail, ErrorText text) {
        return switch (status) {
            case 404 -> of(text.notFound(), text.notFoundHappened(), text.notFoundStep(), text.searchStep());
            case 410 -> of(text.gone(), text.goneHappened(), text.searchStep());
            case 403 -> of(text.forbidden(), text.forbiddenHappened(), text.forbiddenStep());
            case TOO_MANY ->
                of(text.tooMany(), Objects.requireNonNullElse(detail, text.tooManyHappened()), text.tooManyStep());
            case 502, 503, 504 -> of(text.outage(), text.outageHappened(), text.outageStep(), text.statusStep());
            default ->
                status >= FAILED
                        ? of(text.failed(), text.failedHappened(), text.failedStep())
                        : of(
                                text.refused(),
                                Objects.requireNonNullElse(detail, text.refusedHappened()),
                                text.refusedStep());
        };
    }

    private ErrorView of(String heading, String happened, String... steps) {
        return new ErrorView(heading, happened, List.of(steps), visit.reference());
    }
}
