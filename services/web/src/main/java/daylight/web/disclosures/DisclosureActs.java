package daylight.web.disclosures;

import jakarta.ws.rs.Consumes;
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

/**
 * What an agency or an administrator does. Each call carries the token of the reader who asked for it, so that the service decides by who they are, not by what this site believes.
 */
@RegisterRestClient(configKey = "disclosures")
@RegisterProvider(RefusalMapper.class)
@Path("/api/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DisclosureActs {
    @GET
    @Path("records")
    RecordList records(
            @HeaderParam("Authorization") String bearer,
            @RestQuery String agency,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable String cursor,
            @RestQuery int size);

    @GET
    @Path("records/{key}")
    DisclosureRecord record(@HeaderParam("Authorization") String bearer, @PathParam("key") String idOrReference);

    @POST
    @Path("records")
    DisclosureRecord publish(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> content);

    @PUT
    @Path("records/{id}")
    DisclosureRecord amend(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            Map<String, Object> content);

    @POST
    @Path("records/{id}/withdrawal")
    void withdraw(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            Map<String, Object> reasons);

    @POST
    @Path("agencies")
    Agency register(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            Map<String, Object> agency);

    @POST
    @Path("agencies/{slug}/credentials/rotate")
    Credentials rotate(@HeaderParam("Authorization") String bearer, @PathParam("slug") String slug);
}
