package daylight.web.mypetitions;

import daylight.web.account.Reader;
import daylight.web.form.Entered;
import daylight.web.page.Pages;
import daylight.web.petitions.CitizenActs;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Endorsing for an organization, and no more. Its form stands on the page that signs; who represents whom is decided by the service. */
@Path("/my/petitions/endorse")
@RunOnVirtualThread
@Authenticated
class EndorsePage {
    private final CitizenActs acts;
    private final Reader reader;
    private final Pages pages;

    EndorsePage(@RestClient CitizenActs acts, Reader reader, Pages pages) {
        this.acts = acts;
        this.reader = reader;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        Entered entered = Entered.of(sent);
        String reference = entered.get("petition");
        if (entered.get("act").equals("withdraw")) {
            acts.endorseNoMore(reader.bearer(), reference, entered.get("organization"));
        } else {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("organization", entered.get("organization"));
            if (!entered.get("statement").isEmpty()) {
                content.put("statement", entered.get("statement"));
            }
            acts.endorse(reader.bearer(), UUID.randomUUID().toString(), reference, content);
        }
        return pages.goTo("/my/petitions/sign?petition=" + URLEncoder.encode(reference, StandardCharsets.UTF_8));
    }
}
