package daylight.web.moderating;

import daylight.web.account.Reader;
import daylight.web.disclosures.Refused;
import daylight.web.form.Entered;
import daylight.web.page.Frame;
import daylight.web.page.Pages;
import daylight.web.page.Texts;
import daylight.web.page.Visit;
import daylight.web.petitions.ModeratorActs;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BadRequestException;
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
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** One petition on the desk. Opening it takes the edit lock, as far as nobody else has it. */
@Path("/my/moderation/petition")
@RunOnVirtualThread
@RolesAllowed("moderator")
class CasePage {
    @CheckedTemplate(basePath = "moderating")
    static class Templates {
        private Templates() {}

        static native TemplateInstance petition(Frame frame, CaseView page);
    }

    private static final String PATH = "/my/moderation/petition";
    private static final int STALE = Response.Status.PRECONDITION_FAILED.getStatusCode();

    private final ModeratorActs acts;
    private final CaseReading reading;
    private final Reader reader;
    private final Visit visit;
    private final Pages pages;

    CasePage(@RestClient ModeratorActs acts, CaseReading reading, Reader reader, Visit visit, Pages pages) {
        this.acts = acts;
        this.reading = reading;
        this.reader = reader;
        this.visit = visit;
        this.pages = pages;
    }

    @GET
    public Response page(@RestQuery @DefaultValue("") String reference, @RestQuery @DefaultValue("") String done) {
        return pages.own(Templates.petition(reading.frame(), reading.view(reference, null, Map.of(), done)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String reference = entered.get("reference");
        String missing = missing(entered);
        if (!missing.isEmpty()) {
            return again(reference, missing, entered);
        }
        try {
            perform(reference, entered);
        } catch (Refused refused) {
            String why = refused.status() == STALE ? text().stale() : text().refused(refused.why(visit.language()));
            return again(reference, why, entered);
        }
        boolean leaves = entered.get("act").equals("free");
        String next = leaves
                ? "/my/moderation"
                : PATH + "?reference=" + URLEncoder.encode(reference, StandardCharsets.UTF_8) + "&done="
                        + URLEncoder.encode(entered.get("act"), StandardCharsets.UTF_8);
        return pages.goTo(next);
    }

    private void perform(String reference, Entered entered) {
        String bearer = reader.bearer();
        switch (entered.get("act")) {
            case "note" -> acts.note(bearer, reference, Map.of("note", entered.get("note")));
            case "free" -> acts.free(bearer, reference);
            case "open", "flag", "unflag", "restore", "reject", "take-down" ->
                acts.decide(
                        bearer,
                        "\"" + entered.get("revision") + "\"",
                        entered.get("once"),
                        reference,
                        entered.get("act"),
                        content(entered));
            default -> throw new BadRequestException();
        }
    }

    private static Map<String, Object> content(Entered entered) {
        Map<String, Object> content = new HashMap<>();
        switch (entered.get("act")) {
            case "reject" -> {
                content.put("code", entered.get("code"));
                if (!entered.get("details").isEmpty()) {
                    content.put("details", entered.get("details"));
                }
            }
            case "take-down" -> content.put("reason", entered.get("reason"));
            default -> {}
        }
        return content;
    }

    private String missing(Entered entered) {
        return switch (entered.get("act")) {
            case "reject" -> entered.get("code").isEmpty() ? text().missingCode() : "";
            case "take-down" -> entered.get("reason").isEmpty() ? text().missingReason() : "";
            case "note" -> entered.get("note").isEmpty() ? text().missingNote() : "";
            default -> "";
        };
    }

    private Response again(String reference, String problem, Entered entered) {
        CaseView view = reading.view(reference, problem, entered.values(), "");
        return pages.form(Templates.petition(reading.frame(), view), true);
    }

    private ModeratingText text() {
        return Texts.in(ModeratingText.class, visit.language());
    }
}
