package daylight.web.myorganizations;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Invited;
import daylight.web.organizations.Register;
import daylight.web.organizations.Representative;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Who represents an organization: inviting and ending. */
@Path("/my/organizations/representatives")
@RunOnVirtualThread
@RolesAllowed("citizen")
class RepresentativesPage {
    @CheckedTemplate(basePath = "myorganizations")
    static class Templates {
        private Templates() {}

        static native TemplateInstance representatives(Frame frame, RepresentView page);
    }

    private static final String PATH = "/my/organizations/representatives?organization=";

    private final RepresentativeActs acts;
    private final Register register;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;
    private final String publicUrl;

    RepresentativesPage(
            @RestClient RepresentativeActs acts,
            @RestClient Register register,
            Reader reader,
            Visit visit,
            Pages pages,
            @ConfigProperty(name = "daylight.public-url") String publicUrl) {
        this.acts = acts;
        this.register = register;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
        this.publicUrl = publicUrl;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("none") String organization) {
        return show(organization, null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String organization = entered.get("organization");
        try {
            if (entered.get("end").isEmpty()) {
                return show(organization, acts.invite(reader.bearer(), organization, term(entered)), null);
            }
            acts.end(reader.bearer(), organization, entered.get("end"), Map.of());
        } catch (Refused refused) {
            return show(organization, null, text().notDone(refused.why(visit.language())));
        }
        String next = entered.get("mine").equals("true") ? "/my/organizations" : PATH + organization;
        return pages.goTo(next);
    }

    private static Map<String, Object> term(Entered entered) {
        Map<String, Object> term = new HashMap<>();
        term.put("manager", entered.get("manager").equals("yes"));
        if (!entered.get("until").isEmpty()) {
            term.put("until", entered.get("until"));
        }
        return term;
    }

    private Response show(String organization, @Nullable Invited invited, @Nullable String problem) {
        Entry entry = register.entry(organization, null);
        List<Representative> people =
                acts.representatives(reader.bearer(), entry.reference()).items();
        RepresentView view = new RepresentView(
                entry,
                people,
                people.stream().anyMatch(one -> one.mine() && one.manager() && one.endedAt() == null),
                invited == null
                        ? null
                        : publicUrl + visit.language().path("/my/organizations/join") + "?token=" + invited.token(),
                invited == null ? null : visit.language().moment(invited.expiresAt()),
                problem);
        Frame frame =
                visit.privateFrame(new Crumb("/my", mine().account()), new Crumb("/my/organizations", mine().title()));
        return pages.form(Templates.representatives(frame, view), problem != null);
    }

    private MyOrganizationsText mine() {
        return Texts.in(MyOrganizationsText.class, visit.language());
    }

    private RepresentText text() {
        return Texts.in(RepresentText.class, visit.language());
    }
}
