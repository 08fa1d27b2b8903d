package daylight.web.filing;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Filing;
import daylight.web.organizations.Register;
import daylight.web.organizations.RepresentativeActs;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Filing for an organization: enter, look at it, send. */
@Path("/my/organizations/filing")
@RunOnVirtualThread
@RolesAllowed("citizen")
class FilePage {
    private static final String PATH = "/my/organizations/filing";
    private static final int WRONG = 422;

    private final RepresentativeActs acts;
    private final Register register;
    private final FilingForm forms;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    FilePage(
            @RestClient RepresentativeActs acts,
            @RestClient Register register,
            FilingForm forms,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.register = register;
        this.forms = forms;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(
            @RestQuery @DefaultValue("none") String organization,
            @RestQuery @DefaultValue("") String kind,
            @RestQuery @DefaultValue("") String year) {
        Entry entry = register.entry(organization, null);
        return show(forms.begin(entry, known(entry, kind), PATH, year.isEmpty() ? Map.of() : Map.of("year", year)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Entry entry = register.entry(entered.get("organization"), null);
        String kind = known(entry, entered.get("kind"));
        String step = entered.get("step");
        if (step.equals("change") || step.equals("more")) {
            return show(forms.again(entry, kind, PATH, entered, step.equals("more")));
        }
        FilingView checked = forms.checked(entry, kind, PATH, entered);
        if (checked.form().wrong()) {
            return show(checked);
        }
        if (!step.equals("send")) {
            return pages.own(FilingTemplates.review(frame(entry), checked));
        }
        return send(entry, kind, entered);
    }

    private Response send(Entry entry, String kind, Entered entered) {
        try {
            Filing filed = acts.file(
                    reader.bearer(), entered.get("once"), entry.reference(), FilingForm.content(kind, entered));
            String next = "/my/organizations/filings?organization=" + entry.reference() + "&done=" + filed.state();
            return Response.seeOther(URI.create(visit.language().path(next))).build();
        } catch (Refused refused) {
            return show(forms.refused(entry, kind, PATH, entered, refused));
        }
    }

    private static String known(Entry entry, String kind) {
        if (!FilingKinds.ofRepresentative(entry.state()).contains(kind)) {
            throw new NotFoundException();
        }
        return kind;
    }

    private Response show(FilingView view) {
        return pages.own(
                FilingTemplates.form(frame(view.entry()), view), view.form().wrong() ? WRONG : 200);
    }

    private Frame frame(Entry entry) {
        FilingText text = Texts.in(FilingText.class, visit.language());
        return visit.privateFrame(
                new Crumb("/my", text.account()),
                new Crumb("/my/organizations", text.mine()),
                new Crumb("/my/organizations/filings?organization=" + entry.reference(), entry.name()));
    }
}
