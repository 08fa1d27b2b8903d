package daylight.organizations.people;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Bans over HTTP: what courts and authorities decided, with its source. */
@Path("/api/organizations/bans")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class BanResource {
    private static final int MOST = 1_000;
    private static final TextRule IDENTITY = TextRule.line(40);
    private static final TextRule SOURCE = TextRule.line(500);

    private final BanPeople ban;
    private final PersonDigests digests;

    BanResource(BanPeople ban, PersonDigests digests) {
        this.ban = ban;
        this.digests = digests;
    }

    /** Bans people from leading: {@code {"items":[{"identity","until","source"}]}}. */
    @POST
    public Response ban(byte[] body) {
        Fields fields = JsonInput.object(body);
        List<LeadingPeople.Ban> bans =
                fields.objects("items", MOST).stream().map(this::one).toList();
        fields.finish();
        ban.ban(bans);
        return Response.noContent().build();
    }

    private LeadingPeople.Ban one(Fields item) {
        String typed = item.requiredText("identity", IDENTITY);
        String digest = IdentityNumber.of(typed).map(digests::of).orElse("");
        if (!typed.isEmpty() && digest.isEmpty()) {
            item.refuse("identity", "Must be a resident identity number or the number of a passport.");
        }
        return new LeadingPeople.Ban(digest, item.requiredDate("until"), item.requiredText("source", SOURCE));
    }
}
