package daylight.organizations.representing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.register.Where;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who speaks for an organization, over HTTP. */
@Path("/api/organizations")
@RolesAllowed(Roles.CITIZEN)
@RunOnVirtualThread
class RepresentingResource {
    private static final TextRule TOKEN = TextRule.line(100);

    private final Invitations invitations;
    private final Memberships memberships;
    private final EndRepresentation end;
    private final Representatives representatives;
    private final Terms terms;
    private final Organizations organizations;
    private final RegisterDay day;
    private final CurrentAccount caller;

    RepresentingResource(
            Invitations invitations,
            Memberships memberships,
            EndRepresentation end,
            Representatives representatives,
            Terms terms,
            Organizations organizations,
            RegisterDay day,
            CurrentAccount caller) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.end = end;
        this.representatives = representatives;
        this.terms = terms;
        this.organizations = organizations;
        this.day = day;
        this.caller = caller;
    }

    /** A representative as colleagues see them: an account has no name here. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            UUID id,
            boolean mine,
            boolean manager,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant endedAt) {}

    @GET
    @Path("/mine")
    public Map<String, Object> mine() {
        return Map.of("items", memberships.of(caller.get().subject()));
    }

    @POST
    @Path("/register/{key}/invitations")
    public Response invite(@PathParam("key") String key, byte[] body) {
        Fields fields = JsonInput.object(body);
        boolean manager = Objects.requireNonNullElse(fields.flag("manager"), false);
        LocalDate until = fields.date("until");
        if (until != null && until.isBefore(day.today())) {
            fields.refuse("until", "Must not be past.");
        }
        fields.finish();
        Invitations.Invited invited = invitations.invite(key, caller.get(), manager, until);
        return Response.status(Response.Status.CREATED)
                .entity(invited)
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/invitations/acceptance")
    public Where accept(byte[] body) {
        Fields fields = JsonInput.object(body);
        String token = fields.requiredText("token", TOKEN);
        fields.finish();
        return Where.of(invitations.accept(token, caller.get()));
    }

    /** For its representatives, and for registrars. */
    @GET
    @Path("/register/{key}/representatives")
    public Map<String, Object> representatives(@PathParam("key") String key) {
        Account account = caller.get();
        Organization organization = organizations.named(key);
        if (!account.registrar()) {
            representatives.speaking(organization.id(), account.subject());
        }
        return Map.of(
                "items",
                terms.of(organization.id()).stream()
                        .map(one -> new View(
                                one.id(),
                                one.account().equals(account.subject()),
                                one.manager(),
                                one.from(),
                                one.until(),
                                one.endedAt()))
                        .toList());
    }

    @POST
    @Path("/register/{key}/representatives/{id}/end")
    public Response end(@PathParam("key") String key, @PathParam("id") UUID id) {
        end.end(key, id, caller.get().subject());
        return Response.noContent().build();
    }
}
