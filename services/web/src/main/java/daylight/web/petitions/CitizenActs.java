package daylight.web.petitions;

import daylight.web.disclosures.RefusalMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What a signed-in citizen does; each call carries their token. */
@RegisterRestClient(configKey = "petitions")
@RegisterProvider(RefusalMapper.class)
@Path("/api/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface CitizenActs {
    @GET
    @Path("mine")
    Items<Mine> mine(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    @POST
    Mine create(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> petition);

    @GET
    @Path("{id}/signatures/mine")
    Signed signed(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    /** The client is the address of the signer, of whose network the service keeps a keyed hash. */
    @POST
    @Path("{id}/signatures/mine")
    Outcome sign(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("X-Forwarded-For") String client,
            @PathParam("id") String reference,
            Map<String, Object> signature);

    @DELETE
    @Path("{id}/signatures/mine")
    void withdraw(@HeaderParam("Authorization") String bearer, @PathParam("id") String reference);

    @GET
    @Path("organizations/mine")
    Items<Representation> organizations(@HeaderParam("Authorization") String bearer);

    @POST
    @Path("{id}/endorsements")
    void endorse(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String reference,
            Map<String, Object> endorsement);

    @DELETE
    @Path("{id}/endorsements/{organization}")
    void endorseNoMore(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String reference,
            @PathParam("organization") String organization);
}
