package daylight.web.problem;

import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The guard of the forms and the sign-in refuse without a word; here they get theirs. */
class WordlessAnswers {
    private static final int FORM_REFUSED = Response.Status.BAD_REQUEST.getStatusCode();
    private static final int SIGN_IN_FAILED = Response.Status.UNAUTHORIZED.getStatusCode();

    private final Visit visit;
    private final Pages pages;

    WordlessAnswers(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @ServerResponseFilter
    void wordless(ContainerResponseContext answer) {
        int status = answer.getStatus();
        if (answer.hasEntity() || (status != FORM_REFUSED && status != SIGN_IN_FAILED)) {
            return;
        }
        ErrorText text = Texts.in(ErrorText.class, visit.language());
        ErrorView view = status == FORM_REFUSED
                ? new ErrorView(
                        text.formExpired(),
                        text.formExpiredHappened(),
                        List.of(text.formExpiredStep()),
                        visit.reference())
                : new ErrorView(
                        text.signInFailed(),
                        text.signInFailedHappened(),
                        List.of(text.signInFailedStep()),
                        visit.reference());
        Response page = pages.unusual(ErrorPages.Templates.error(ErrorPages.frame(visit, text), view), status)
                .build();
        answer.setEntity(page.getEntity());
        answer.getHeaders().putAll(page.getHeaders());
    }
}
