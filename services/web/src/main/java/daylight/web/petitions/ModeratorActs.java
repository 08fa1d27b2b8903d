package daylight.web.petitions;

import daylight.web.disclosures.RefusalMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a moderator does; each call carries their token. */
@RegisterRestClient(configKey = "petitions")
@RegisterProvider(RefusalMapper.class)
@Path("/api/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ModeratorActs {
    @GET
    @Path("moderation/queue")
    Items<Waiting> queue(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    @GET
    @Path("moderation/bursts")
    Items<Burst> bursts(@HeaderParam("Authorization") String bearer);

    /**
     * One petition, whatever its state.
     *
     * @throws jakarta.ws.rs.NotFoundException 404 when that cannot be its id or reference
     */
    default Petition petition(String bearer, String idOrReference) {
        return named(bearer, References.of(idOrReference));
    }

    /** For {@link #petition} alone. */
    @GET
    @Path("moderation/{id}")
    Petition named(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    @POST
    @Path("{id}/moderation/lock")
    Lock lock(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    @DELETE
    @Path("{id}/moderation/lock")
    void free(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    @GET
    @Path("{id}/moderation/notes")
    Items<Note> notes(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    @POST
    @Path("{id}/moderation/notes")
    void note(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference, Map<String, Object> note);

    /** Opens, flags, unflags, restores, rejects, takes down. */
    @POST
    @Path("{id}/moderation/{act}")
    Petition decide(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String revision,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String reference,
            @PathParam("act") String act,
            Map<String, Object> content);

    @POST
    @Path("{id}/invalidations")
    StrikeOut strikeOut(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String reference,
            Map<String, Object> conditions);

    @GET
    @Path("mail-domains")
    Items<MailDomain> mailDomains(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    @GET
    @Path("mail-domains/acts")
    Items<MailDomainAct> mailDomainActs(
            @HeaderParam("Authorization") String bearer,
            @RestQuery @Nullable String domain,
            @RestQuery @Nullable String cursor);

    @PUT
    @Path("mail-domains")
    void classify(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> decision);
}
