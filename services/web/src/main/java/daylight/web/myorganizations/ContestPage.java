package daylight.web.myorganizations;

import daylight.web.account.Reader;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormView;
import daylight.web.organizations.Entry;
import daylight.web.organizations.Register;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Telling the registrar that a person is wrongly listed. */
@Path("/my/organizations/contest")
@RunOnVirtualThread
@RolesAllowed("citizen")
class ContestPage {
    @CheckedTemplate(basePath = "myorganizations")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contest(Frame frame, Entry entry, FormView form, boolean done);
    }

    private static final String PATH = "/my/organizations/contest";
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final RepresentativeActs acts;
    private final Register register;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    ContestPage(
            @RestClient RepresentativeActs acts,
            @RestClient Register register,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.acts = acts;
        this.register = register;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("none") String organization) {
        Entry entry = register.entry(organization, null);
        return show(entry, empty(entry, UUID.randomUUID().toString()), false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        Entry entry = register.entry(entered.get("organization"), null);
        FormView form = empty(entry, entered.get("once"));
        List<FieldError> missing = entered.missing(form.fields(), text().missing());
        if (!missing.isEmpty()) {
            return show(entry, form.filled(entered.values(), missing), false);
        }
        try {
            acts.contest(
                    reader.bearer(),
                    entered.get("once"),
                    entry.reference(),
                    Map.of("person", entered.get("person"), "statement", entered.get("statement")));
            return show(entry, form, true);
        } catch (Refused refused) {
            return show(entry, refused(form, entered, refused), false);
        }
    }

    private FormView refused(FormView form, Entered entered, Refused refused) {
        return refused.status() == CONFLICT
                ? form.filled(entered.values(), List.of()).troubled(text().already(), null, null)
                : form.refused(entered.values(), refused, visit.language());
    }

    private FormView empty(Entry entry, String once) {
        return FormView.of(
                        text().title(),
                        text().lead(entry.name()),
                        PATH,
                        List.of(
                                FormField.line("person", text().person(), text().personHint())
                                        .needed(),
                                FormField.area("statement", text().statement(), text().statementHint())
                                        .needed()))
                .hiding(Map.of("organization", entry.reference(), "once", once));
    }

    private Response show(Entry entry, FormView form, boolean done) {
        Frame frame = visit.privateFrame(new Crumb("/organizations/" + entry.reference(), entry.name()));
        return pages.form(Templates.contest(frame, entry, form, done), form.wrong());
    }

    private ContestText text() {
        return Texts.in(ContestText.class, visit.language());
    }
}
