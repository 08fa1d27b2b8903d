package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.disclosures.RefusalMapper;
import daylight.web.petitions.Items;
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

/** What an applicant does; each call carries their token. */
@RegisterRestClient(configKey = "organizations")
@RegisterProvider(RefusalMapper.class)
@Path("/api/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ApplicantActs {
    @POST
    @Path("names/reservations")
    Reservation reserve(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> name);

    @GET
    @Path("names/reservations")
    Items<Reservation> reservations(@HeaderParam("Authorization") String bearer);

    @POST
    @Path("names/reservations/{id}/release")
    void release(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @POST
    @Path("applications")
    Application start(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> from);

    @GET
    @Path("applications")
    Items<Application> applications(@HeaderParam("Authorization") String bearer);

    @GET
    @Path("applications/{id}")
    Application application(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @PUT
    @Path("applications/{id}/steps/{step}")
    Application save(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            @PathParam("step") String step,
            JsonNode content);

    @DELETE
    @Path("applications/{id}/attachments/{attachment}")
    void remove(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @PathParam("attachment") String attachment);

    /** Submits or withdraws. */
    @POST
    @Path("applications/{id}/{act}")
    Application act(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String id,
            @PathParam("act") String act,
            Map<String, Object> nothing);
}
