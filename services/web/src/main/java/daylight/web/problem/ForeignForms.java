package daylight.web.problem;

import daylight.web.form.OpenForms;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses a form that a foreign page sent to a public one, with a page that says how to go on: what sent it is at fault, neither its type nor what it says. */
class ForeignForms {
    private static final int FORBIDDEN = Response.Status.FORBIDDEN.getStatusCode();

    private final Visit visit;
    private final Pages pages;

    ForeignForms(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    /** After the language of the path was taken. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
    @Nullable
    Response refuse(RoutingContext context) {
        if (context.get(OpenForms.FOREIGN) == null) {
            return null;
        }
        ErrorText text = Texts.in(ErrorText.class, visit.language());
        ErrorView view = new ErrorView(
                text.formForeign(), text.formForeignHappened(), List.of(text.formExpiredStep()), visit.reference());
        return pages.unusual(ErrorPages.Templates.error(ErrorPages.frame(visit, text), view), FORBIDDEN)
                .build();
    }
}
