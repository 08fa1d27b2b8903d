package daylight.web.signing;

import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.form.OpenForms;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Visit;
import daylight.web.petitions.Directory;
import daylight.web.petitions.Outcome;
import daylight.web.petitions.Pending;
import daylight.web.petitions.SignerActs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Confirms a signature, a sponsor or a petition: by the button alone, for scanners of mail open every link. */
@Path("/petitions/confirm")
@RunOnVirtualThread
@PermitAll
class ConfirmPage {
    @CheckedTemplate(basePath = "signing")
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirm(Frame frame, Pending pending, String place, String token);
    }

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = Response.Status.CONFLICT.getStatusCode();

    private final SignerActs acts;
    private final Links links;
    private final Directory directory;
    private final Visit visit;
    private final Pages pages;

    ConfirmPage(@RestClient SignerActs acts, Links links, Directory directory, Visit visit, Pages pages) {
        this.acts = acts;
        this.links = links;
        this.directory = directory;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String token) {
        return links.behind(token, pending -> {
            if (!pending.purpose().startsWith("confirm-")) {
                return links.forSomethingElse();
            }
            return pending.struckOut() == null
                    ? links.show(Templates.confirm(links.frame(), pending, place(pending), token))
                    : links.struck(pending, "");
        });
    }

    private String place(Pending pending) {
        String region = pending.region();
        return region == null ? "" : directory.regionName(region, visit.language());
    }

    @POST
    @Consumes(OpenForms.TYPE)
    public Response act(String body) {
        Entered entered = OpenForms.read(body);
        return links.behind(entered.get("token"), pending -> confirm(pending, entered));
    }

    private Response confirm(Pending pending, Entered entered) {
        try {
            Outcome outcome = confirmed(entered);
            return pages.goTo(
                    outcome.struckOut()
                            ? "/petitions/confirm?token=" + Signing.encode(entered.get("token"))
                            : next(pending, outcome));
        } catch (Refused refused) {
            if (refused.status() == CONFLICT && pending.full()) {
                return links.full();
            }
            throw refused;
        }
    }

    private Outcome confirmed(Entered entered) {
        try {
            return acts.confirm(shown(entered));
        } catch (Refused refused) {
            if (refused.status() != UNPROCESSABLE) {
                throw refused;
            }
            // While an upgrade rolls, a replica of the service from before takes the token alone.
            return acts.confirm(Map.of("token", entered.get("token")));
        }
    }

    /** The token, with the name and place that stood on the page: somebody else may have sent the form since. */
    private static Map<String, String> shown(Entered entered) {
        return Stream.of("token", "name", "region")
                .filter(name -> !entered.get(name).isEmpty())
                .collect(Collectors.toMap(Function.identity(), entered::get));
    }

    private static String next(Pending pending, Outcome outcome) {
        String petition = "/petitions/" + pending.reference();
        String invitation = outcome.invitation();
        if (pending.opens("confirm-petition") && invitation != null) {
            return petition + "/invite?token=" + Signing.encode(invitation);
        }
        return petition + "/done?what=" + (pending.opens("confirm-sponsor") ? "sponsored" : "signed");
    }
}
