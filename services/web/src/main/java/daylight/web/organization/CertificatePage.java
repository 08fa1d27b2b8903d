package daylight.web.organization;

import daylight.web.disclosures.Refused;
import daylight.web.organizations.Certificate;
import daylight.web.organizations.Register;
import daylight.web.organizations.RegisterDirectory;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Whether a certificate still holds: its QR code leads here, and so does the form for those who type the number. */
@Path("/organizations/certificates")
@RunOnVirtualThread
@PermitAll
class CertificatePage {
    @CheckedTemplate(basePath = "organization")
    static class Templates {
        private Templates() {}

        static native TemplateInstance certificate(Frame frame, CertificateView page);
    }

    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{18}");
    private static final int UNKNOWN = Response.Status.NOT_FOUND.getStatusCode();
    private static final int BAD = Response.Status.BAD_REQUEST.getStatusCode();

    private final Register register;
    private final RegisterDirectory directory;
    private final Visit visit;
    private final Pages pages;

    CertificatePage(@RestClient Register register, RegisterDirectory directory, Visit visit, Pages pages) {
        this.register = register;
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response form(@RestQuery @DefaultValue("") String number) {
        String asked = Normalizer.normalize(number, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (asked.isEmpty()) {
            return pages.open(Templates.certificate(frame(), new CertificateView("", directory.words(), null, null)));
        }
        if (CODE.matcher(asked).matches()) {
            String code = asked.toUpperCase(Locale.ROOT);
            CertificateView view = new CertificateView(code, directory.words(), null, register.checkCode(code));
            return pages.open(Templates.certificate(frame(), view));
        }
        String path = "/organizations/certificates/" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
        return pages.goTo(path);
    }

    @GET
    @Path("{number}")
    public Response certificate(@PathParam("number") String number) {
        Certificate certificate = find(number);
        CertificateView view = new CertificateView(number, directory.words(), certificate, null);
        TemplateInstance page = Templates.certificate(frame(), view);
        return certificate == null ? pages.unusual(page, UNKNOWN).build() : pages.open(page);
    }

    private @Nullable Certificate find(String number) {
        try {
            return register.certificate(number);
        } catch (Refused refused) {
            if (refused.status() != UNKNOWN && refused.status() != BAD) {
                throw refused;
            }
            return null;
        }
    }

    private Frame frame() {
        RegisterText text = Texts.in(RegisterText.class, visit.language());
        return visit.frame(Place.ORGANIZATIONS, new Crumb("/", text.home()), new Crumb("/organizations", text.title()));
    }
}
