package daylight.petitions.signing;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.PetitionRefusal;
import daylight.petitions.petition.Petitions;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.SigningToken.Purpose;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Signing over HTTP; confirming is in {@link ConfirmRoute}. */
@Path("/api/petitions")
@RunOnVirtualThread
class SigningResource {
    private final SignPetition sign;
    private final SignAsCitizen citizen;
    private final WithdrawSignature withdraw;
    private final StopMail stopMail;
    private final ShowPending pending;
    private final SigningTokens tokens;
    private final Petitions petitions;
    private final Regions regions;
    private final MailDomains domains;

    SigningResource(
            SignPetition sign,
            SignAsCitizen citizen,
            WithdrawSignature withdraw,
            StopMail stopMail,
            ShowPending pending,
            SigningTokens tokens,
            Petitions petitions,
            Regions regions,
            MailDomains domains) {
        this.sign = sign;
        this.citizen = citizen;
        this.withdraw = withdraw;
        this.stopMail = stopMail;
        this.pending = pending;
        this.tokens = tokens;
        this.petitions = petitions;
        this.regions = regions;
        this.domains = domains;
    }

    @POST
    @Path("/{id}/signatures")
    @PermitAll
    public Response sign(@PathParam("id") String id, byte[] body, @Context HttpServerRequest request) {
        sign.sign(id, NewSignature.read(body, regions, domains), client(request));
        return Response.accepted(Map.of("state", "check-your-mail")).build();
    }

    /** Whether the caller's signature counts, or was struck out: only the caller learns it. */
    @GET
    @Path("/{id}/signatures/mine")
    @RolesAllowed(Roles.CITIZEN)
    public Response signedAsCitizen(@PathParam("id") String id, @Context JsonWebToken token) {
        return Response.ok(Mine.of(citizen.standing(petition(id), SignAsCitizen.address(token))))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/{id}/signatures/mine")
    @RolesAllowed(Roles.CITIZEN)
    public Map<String, Object> signAsCitizen(
            @PathParam("id") String id, byte[] body, @Context JsonWebToken token, @Context HttpServerRequest request)
            throws InterruptedException {
        NewSignature asked = NewSignature.read(body, regions, SignAsCitizen.address(token));
        return switch (citizen.sign(petition(id), asked, client(request))) {
            case STRUCK_OUT -> Map.of("state", "struck-out");
            case CONFIRMED, CLOSED, GONE -> Map.of("state", "confirmed");
        };
    }

    @DELETE
    @Path("/{id}/signatures/mine")
    @RolesAllowed(Roles.CITIZEN)
    public Response withdrawMine(@PathParam("id") String id, @Context JsonWebToken token) {
        Petition petition = petition(id);
        EmailAddress address = SignAsCitizen.address(token);
        if (citizen.standing(petition, address).isPresent()) {
            withdraw.withdraw(citizen.signer(petition, address));
        }
        return Response.noContent().build();
    }

    @GET
    @Path("/confirmations")
    @PermitAll
    public Response pending(@QueryParam("token") @Nullable String token) {
        return Response.ok(pending.show(tokens.read(Objects.requireNonNullElse(token, ""))
                        .orElseThrow(PetitionRefusal.LinkNotValid::new)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @POST
    @Path("/withdrawals")
    @PermitAll
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.APPLICATION_JSON})
    public Response withdraw(byte[] body) {
        SigningToken token = read(TokenBody.read(body), Purpose.WITHDRAW);
        withdraw.withdraw(token.signer());
        return Response.ok(
                        Map.of("state", "withdrawn", "petition", token.signer().petition()))
                .build();
    }

    /** One click in a mail program (RFC 8058): the body says {@code List-Unsubscribe=One-Click} and is of no interest. */
    @POST
    @Path("/unsubscriptions")
    @PermitAll
    @Consumes(MediaType.WILDCARD)
    public Response stopMail(@QueryParam("token") @Nullable String token) {
        stopMail.stop(
                read(Objects.requireNonNullElse(token, ""), Purpose.STOP_MAIL).signer());
        return Response.ok(Map.of("state", "no-more-mail")).build();
    }

    /**
     * How the caller's signature stands.
     *
     * @param signed whether it counts
     * @param struckOut when and why it was struck out, if it was
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Mine(boolean signed, @Nullable StruckOut struckOut) {
        static Mine of(Optional<Standing> standing) {
            return new Mine(
                    standing.filter(Standing::counts).isPresent(),
                    standing.map(Standing::struckOut).orElse(null));
        }
    }

    private SigningToken read(String text, Purpose purpose) {
        return tokens.read(text)
                .filter(token -> token.purpose() == purpose)
                .orElseThrow(PetitionRefusal.LinkNotValid::new);
    }

    private Petition petition(String id) {
        return petitions.find(id).orElseThrow(PetitionRefusal.NotFound::new);
    }

    /** The gateway sets the header and drops one from outside; nobody else can reach this port. */
    private static String client(HttpServerRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded != null && !forwarded.isBlank()) {
            return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        }
        if (request.remoteAddress() == null) {
            throw InvalidInput.ofParameter("X-Forwarded-For", "Must be set by the gateway.");
        }
        return request.remoteAddress().hostAddress();
    }
}
