package daylight.web.problem;

import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Place;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;

@Path("/problems")
@RunOnVirtualThread
@PermitAll
class ProblemPages {
    @CheckedTemplate(basePath = "problem")
    static class Templates {
        private Templates() {}

        static native TemplateInstance problems(Frame frame, List<ProblemView> problems);

        static native TemplateInstance problem(Frame frame, ProblemView problem);
    }

    private final ProblemList problems;
    private final Visit visit;
    private final Pages pages;

    ProblemPages(ProblemList problems, Visit visit, Pages pages) {
        this.problems = problems;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response all() {
        Frame frame = visit.frame(Place.ABOUT, home());
        return pages.open(Templates.problems(frame, problems.all(visit.language())));
    }

    @GET
    @Path("{slug}")
    public Response one(@PathParam("slug") String slug) {
        Frame frame = visit.frame(Place.ABOUT, home(), new Crumb("/problems", text().problems()));
        ProblemView view = problems.find(slug, visit.language()).orElseThrow(NotFoundException::new);
        return pages.open(Templates.problem(frame, view));
    }

    private Crumb home() {
        return new Crumb("/", text().homeCrumb());
    }

    private ErrorText text() {
        return Texts.in(ErrorText.class, visit.language());
    }
}
