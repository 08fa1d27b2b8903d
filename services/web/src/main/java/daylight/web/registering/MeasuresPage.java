package daylight.web.registering;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.filing.FilingKinds;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Invited;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.page.Crumb;
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
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a registrar can do with an organization: measures, and appointing its first representative. */
@Path("/my/register/organization")
@RunOnVirtualThread
@RolesAllowed("registrar")
class MeasuresPage {
    @CheckedTemplate(basePath = "registering")
    static class Templates {
        private Templates() {}

        static native TemplateInstance organization(Frame frame, MeasuresView page);
    }

    private final Register register;
    private final RepresentativeActs acts;
    private final RegisterDirectory directory;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;
    private final String publicUrl;

    MeasuresPage(
            @RestClient Register register,
            @RestClient RepresentativeActs acts,
            RegisterDirectory directory,
            Reader reader,
            Visit visit,
            Pages pages,
            @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.register = register;
        this.acts = acts;
        this.directory = directory;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response page(
            @RestQuery @DefaultValue("none") String organization, @RestQuery @DefaultValue("") String done) {
        return show(organization.strip().toUpperCase(Locale.ROOT), done(done), null, null);
    }

    /** Makes the link for a representative of an organization that has nobody. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> sent) {
        String organization = Entered.of(sent).get("organization");
        try {
            return show(organization, null, acts.invite(reader.bearer(), organization, Map.of("manager", true)), null);
        } catch (Refused refused) {
            // Where somebody manages, they appoint, and no registrar.
            MeasureText text = Texts.in(MeasureText.class, visit.language());
            return show(organization, null, null, text.notDone(refused.why(visit.language())));
        }
    }

    private Response show(
            String organization, @Nullable String done, @Nullable Invited invited, @Nullable String problem) {
        Entry entry = register.entry(organization, null);
        RegistrarText desk = Texts.in(RegistrarText.class, visit.language());
        Frame frame = visit.privateFrame(new Crumb("/my", desk.account()), new Crumb("/my/register", desk.title()));
        MeasuresView view = new MeasuresView(
                entry,
                directory.words(),
                FilingKinds.ofRegistrar(entry.state(), entry.abnormal()),
                done,
                problem,
                invited == null
                        ? null
                        : publicUrl + visit.language().path("/my/organizations/join") + "?token=" + invited.token(),
                invited == null ? null : visit.language().moment(invited.expiresAt()));
        return pages.form(Templates.organization(frame, view), problem != null);
    }

    private @Nullable String done(String state) {
        MeasureText text = Texts.in(MeasureText.class, visit.language());
        return switch (state) {
            case "effective" -> text.done();
            case "awaiting-second" -> text.doneSecond();
            case "scheduled" -> text.doneScheduled();
            default -> null;
        };
    }
}
