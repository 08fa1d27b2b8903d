package daylight.web.moderating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.FormField;
import daylight.web.form.FormField.Option;
import daylight.web.form.FormView;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.Items;
import daylight.web.petitions.MailDomain;
import daylight.web.petitions.MailDomainAct;
import daylight.web.petitions.ModeratorActs;
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
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** How signatures from mail domains are taken: what holds now, what was decided and why, and deciding. */
@Path("/my/moderation/mail-domains")
@RunOnVirtualThread
@RolesAllowed("moderator")
class DomainsPage {
    @CheckedTemplate(basePath = "moderating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance domains(Frame frame, DomainsView page, FormView form);
    }

    private static final String PATH = "/my/moderation/mail-domains";

    private final ModeratorActs acts;
    private final CaseReading reading;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    DomainsPage(@RestClient ModeratorActs acts, CaseReading reading, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reading = reading;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    /**
     * Shows them.
     *
     * @param domain whose decisions are shown; all when absent
     * @param cursor of the list of domains
     * @param older cursor of the list of decisions
     */
    @GET
    public Response page(
            @RestQuery @DefaultValue("") String domain,
            @RestQuery @Nullable String cursor,
            @RestQuery @Nullable String older,
            @RestQuery @DefaultValue("") String done) {
        FormView form = empty(UUID.randomUUID().toString()).filled(Map.of("domain", domain), List.of());
        Items<MailDomain> domains = acts.mailDomains(reader.bearer(), cursor);
        Items<MailDomainAct> decided = acts.mailDomainActs(reader.bearer(), domain.isEmpty() ? null : domain, older);
        DomainsView view = new DomainsView(
                domains.items(),
                domains.next() == null ? null : PATH + "?cursor=" + encode(domains.next()),
                domain,
                decided.items(),
                decided.next() == null ? null : PATH + "?domain=" + encode(domain) + "&older=" + encode(decided.next()),
                !done.isEmpty());
        return pages.own(Templates.domains(reading.frame(), view, form));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        FormView form = empty(entered.get("once"));
        List<FieldError> faults = entered.missing(form.fields(), text().missing());
        if (!faults.isEmpty()) {
            return again(form.filled(entered.values(), faults));
        }
        try {
            acts.classify(
                    reader.bearer(),
                    entered.get("once"),
                    Map.of(
                            "domain",
                            entered.get("domain"),
                            "kind",
                            entered.get("kind"),
                            "reason",
                            entered.get("reason")));
        } catch (Refused refused) {
            return again(form.refused(entered.values(), refused, visit.language()));
        }
        return pages.goTo(PATH + "?domain=" + encode(entered.get("domain")) + "&done=1");
    }

    /** With what is wrong, and without the lists: nothing was decided. */
    private Response again(FormView form) {
        DomainsView view =
                new DomainsView(acts.mailDomains(reader.bearer(), null).items(), null, "", List.of(), null, false);
        return pages.form(Templates.domains(reading.frame(), view, form), true);
    }

    private FormView empty(String once) {
        return FormView.of(
                        text().title(),
                        text().lead(),
                        PATH,
                        List.of(
                                FormField.line("domain", text().domain(), text().domainHint())
                                        .needed(),
                                FormField.choice("kind", text().kind(), "", kinds())
                                        .needed(),
                                FormField.area("reason", text().reason(), text().reasonHint())
                                        .needed()))
                .hiding(Map.of("once", once));
    }

    private List<Option> kinds() {
        return List.of(
                new Option("", text().choose()),
                new Option("blocked", text().blockedChoice()),
                new Option("disposable", text().disposableChoice()),
                new Option("usual", text().usualChoice()));
    }

    private DomainsText text() {
        return Texts.in(DomainsText.class, visit.language());
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
