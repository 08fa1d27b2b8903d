package daylight.web.applying;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.ApplicantActs;
import daylight.web.organizations.Application;
import daylight.web.organizations.Files;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The files of an application: added one by one, removed, declared whole. */
@Path("/my/organizations/files")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilesPage {
    @CheckedTemplate(basePath = "applying")
    static class Templates {
        private Templates() {}

        static native TemplateInstance files(Frame frame, FilesView page);
    }

    private static final String PATH = "/my/organizations/files?application=";

    private final ApplicantActs acts;
    private final Files files;
    private final ApplicationReading reading;
    private final FilesReading gathering;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    FilesPage(
            @RestClient ApplicantActs acts,
            @RestClient Files files,
            ApplicationReading reading,
            FilesReading gathering,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.files = files;
        this.reading = reading;
        this.gathering = gathering;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery("application") @DefaultValue("") String id) {
        return show(reading.application(id), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response add(
            @RestForm("application") String id,
            @RestForm @DefaultValue("") String document,
            @RestForm("file") @Nullable FileUpload file) {
        PeopleText text = text();
        if (document.isEmpty() || file == null || file.size() == 0) {
            return show(reading.application(id), document.isEmpty() ? text.noDocument() : text.noFile());
        }
        try {
            files.attach(
                    reader.bearer(),
                    id,
                    document,
                    plain(file.fileName()),
                    file.uploadedFile().toFile());
        } catch (Refused refused) {
            return show(reading.application(id), text.refusedFile(refused.why(visit.language())));
        }
        return back(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String id = entered.get("application");
        if (!entered.get("remove").isEmpty()) {
            acts.remove(reader.bearer(), id, entered.get("remove"));
            return back(id);
        }
        Application application = reading.application(id);
        acts.save(
                reader.bearer(),
                "\"" + application.version() + "\"",
                id,
                "documents",
                JsonNodeFactory.instance.objectNode().put("declared", true));
        String overview = "/my/organizations/application?application=" + id;
        return pages.goTo(overview);
    }

    private Response show(Application application, @Nullable String problem) {
        FilesView view = gathering.view(application, problem);
        return pages.form(Templates.files(reading.frame(application), view), problem != null);
    }

    /** Some browsers send the folder too. */
    private static String plain(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private Response back(String id) {
        return pages.goTo(PATH + id);
    }

    private PeopleText text() {
        return Texts.in(PeopleText.class, visit.language());
    }
}
