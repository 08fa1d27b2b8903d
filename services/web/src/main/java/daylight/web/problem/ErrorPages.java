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
        String reference = visit.reference();
        return switch (status) {
            case 404 ->
                new ErrorView(
                        text.notFound(),
                        text.notFoundHappened(),
                        List.of(text.notFoundStep(), text.searchStep()),
                        reference);
            case 410 -> new ErrorView(text.gone(), text.goneHappened(), List.of(text.searchStep()), reference);
            case 403 ->
                new ErrorView(text.forbidden(), text.forbiddenHappened(), List.of(text.forbiddenStep()), reference);
            case 502, 503, 504 ->
                new ErrorView(
                        text.outage(), text.outageHappened(), List.of(text.outageStep(), text.statusStep()), reference);
            default ->
                status >= FAILED
                        ? new ErrorView(text.failed(), text.failedHappened(), List.of(text.failedStep()), reference)
                        : new ErrorView(
                                text.refused(),
                                Objects.requireNonNullElse(detail, text.refusedHappened()),
                                List.of(text.refusedStep()),
                                reference);
        };
    }
}
