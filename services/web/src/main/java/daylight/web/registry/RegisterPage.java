package daylight.web.registry;

import daylight.web.account.Reader;
import daylight.web.agency.AgencyText;
import daylight.web.disclosures.DisclosureActs;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.region.RegionField;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/my/agencies/register")
@RunOnVirtualThread
@RolesAllowed("admin")
class RegisterPage {
    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance register(Frame frame, FormView form);
    }

    private final DisclosureActs disclosures;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    RegisterPage(@RestClient DisclosureActs disclosures, Reader reader, Visit visit, Pages pages) {
        this.disclosures = disclosures;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form() {
        return show(empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = RegionField.readable(Entered.of(sent), visit.language());
        FormView form = empty();
        List<FieldError> wrong = RegionField.wrong(entered, visit.language());
        if (!wrong.isEmpty()) {
            return show(form.filled(entered.values(), wrong));
        }
        try {
            disclosures.register(reader.bearer(), UUID.randomUUID().toString(), agency(entered));
        } catch (Refused refused) {
            return show(form.refused(entered.values(), refused, visit.language()));
        }
        return pages.goTo("/my/agencies/credentials?agency=" + entered.get("slug"));
    }

    private static Map<String, Object> agency(Entered entered) {
        Map<String, Object> agency = new HashMap<>();
        Stream.of("slug", "nameEn", "nameZh", "jurisdiction", "homepage")
                .filter(name -> !entered.get(name).isEmpty())
                .forEach(name -> agency.put(name, entered.get(name)));
        String region = RegionField.code(entered);
        if (!region.isEmpty()) {
            agency.put(RegionField.NAME, region);
        }
        return agency;
    }

    private Response show(FormView form) {
        RegistryText text = text();
        Frame frame = visit.privateFrame(new Crumb("/my", text.account()), new Crumb("/my/agencies", text.title()));
        return pages.form(Templates.register(frame, form), form.wrong());
    }

    private FormView empty() {
        RegistryText text = text();
        return FormView.of(
                text.registerTitle(),
                text.registerLead(),
                "/my/agencies/register",
                List.of(
                        FormField.line("slug", text.fSlug(), text.fSlugHint()).needed(),
                        FormField.line("nameEn", text.fNameEn(), ""),
                        FormField.line("nameZh", text.fNameZh(), ""),
                        FormField.choice(
                                        "jurisdiction", text.fJurisdiction(), text.fJurisdictionHint(), jurisdictions())
                                .needed(),
                        RegionField.of(visit.language()),
                        FormField.line("homepage", text.fHomepage(), "")));
    }

    private List<Option> jurisdictions() {
        AgencyText names = Texts.in(AgencyText.class, visit.language());
        return List.of(
                new Option("CN", names.china()),
                new Option("GB-EAW", names.englandAndWales()),
                new Option("GB-SCT", names.scotland()),
                new Option("GB-NIR", names.northernIreland()),
                new Option("US", names.unitedStates()));
    }

    private RegistryText text() {
        return Texts.in(RegistryText.class, visit.language());
    }
}
