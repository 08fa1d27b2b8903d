package daylight.web.about;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Prose: a template a language, because a page of text is written anew in each and not put together from messages. */
@Path("/")
@RunOnVirtualThread
@PermitAll
class AboutPages {
    @CheckedTemplate(basePath = "about")
    static class Templates {
        private Templates() {}

        static native TemplateInstance about_en(Frame frame);

        static native TemplateInstance about_zh(Frame frame);

        static native TemplateInstance accessibility_en(Frame frame);

        static native TemplateInstance accessibility_zh(Frame frame);

        static native TemplateInstance privacy_en(Frame frame);

        static native TemplateInstance privacy_zh(Frame frame);
    }

    private final Visit visit;
    private final Pages pages;

    AboutPages(Visit visit, Pages pages) {
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    @Path("about")
    public Response about() {
        Frame frame = frame(Place.ABOUT);
        return pages.open(
                switch (frame.language()) {
                    case ENGLISH -> Templates.about_en(frame);
                    case CHINESE -> Templates.about_zh(frame);
                });
    }

    @GET
    @Path("accessibility")
    public Response accessibility() {
        Frame frame = frame(Place.ABOUT);
        return pages.open(
                switch (frame.language()) {
                    case ENGLISH -> Templates.accessibility_en(frame);
                    case CHINESE -> Templates.accessibility_zh(frame);
                });
    }

    @GET
    @Path("privacy")
    public Response privacy() {
        Frame frame = frame(Place.ABOUT);
        return pages.open(
                switch (frame.language()) {
                    case ENGLISH -> Templates.privacy_en(frame);
                    case CHINESE -> Templates.privacy_zh(frame);
                });
    }

    private Frame frame(Place place) {
        return visit.frame(
                place,
                new Crumb("/", Texts.in(AboutText.class, visit.language()).home()));
    }
}
