package daylight.web.registry;

import daylight.web.account.Reader;
import daylight.web.disclosures.Agency;
import daylight.web.disclosures.Credentials;
import daylight.web.disclosures.DisclosureActs;
import daylight.web.disclosures.Disclosures;
import daylight.web.disclosures.Refused;
import daylight.web.page.Crumb;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Gives an agency's system a new secret. It passes through here once, in one answer that no cache may keep. */
@Path("/my/agencies/credentials")
@RunOnVirtualThread
@RolesAllowed("admin")
class CredentialsPage {
    @CheckedTemplate(basePath = "registry")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rotate(Frame frame, String slug, String name, String problem);

        static native TemplateInstance secret(Frame frame, Credentials credentials, String name);
    }

    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final Disclosures disclosures;
    private final DisclosureActs acts;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    CredentialsPage(
            @RestClient Disclosures disclosures,
            @RestClient DisclosureActs acts,
            Reader reader,
            Visit visit,
            Pages pages) {
        this.disclosures = disclosures;
        this.acts = acts;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response ask(@RestQuery @DefaultValue("") String agency) {
        return pages.own(Templates.rotate(frame(), agency, name(agency), ""));
    }

    @POST
    public Response rotate(@RestForm @DefaultValue("") String agency) {
        String name = name(agency);
        try {
            return pages.own(Templates.secret(frame(), acts.rotate(reader.bearer(), agency), name));
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
            return pages.own(Templates.rotate(frame(), agency, name, text().notReady()), CONFLICT);
        }
    }

    private String name(String slug) {
        Agency agency = disclosures.agency(slug);
        return visit.language().either(agency.nameEn(), agency.nameZh(), slug);
    }

    private Frame frame() {
        return visit.privateFrame(new Crumb("/my", text().account()), new Crumb("/my/agencies", text().title()));
    }

    private RegistryText text() {
        return Texts.in(RegistryText.class, visit.language());
    }
}
