package daylight.web.about;

import daylight.web.disclosures.Catalogue;
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

@Path("/categories")
@RunOnVirtualThread
@PermitAll
class CategoryPages {
    @CheckedTemplate(basePath = "about")
    static class Templates {
        private Templates() {}

        static native TemplateInstance categories(Frame frame, List<CategoryView> categories);

        static native TemplateInstance category(Frame frame, CategoryView category);
    }

    private final Catalogue catalogue;
    private final CategoryNotes notes;
    private final Visit visit;
    private final Pages pages;

    CategoryPages(Catalogue catalogue, CategoryNotes notes, Visit visit, Pages pages) {
        this.catalogue = catalogue;
        this.notes = notes;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response categories() {
        List<CategoryView> views = catalogue.categories().stream()
                .map(category -> notes.view(category, visit.language()))
                .toList();
        return pages.open(Templates.categories(visit.frame(Place.RECORDS, home()), views));
    }

    @GET
    @Path("{code}")
    public Response category(@PathParam("code") String code) {
        CategoryView view = catalogue.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .map(category -> notes.view(category, visit.language()))
                .orElseThrow(NotFoundException::new);
        Crumb all = new Crumb("/categories", text().categories());
        return pages.open(Templates.category(visit.frame(Place.RECORDS, home(), all), view));
    }

    private Crumb home() {
        return new Crumb("/", text().home());
    }

    private AboutText text() {
        return Texts.in(AboutText.class, visit.language());
    }
}
