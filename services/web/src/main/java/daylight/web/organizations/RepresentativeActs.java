package daylight.web.organizations;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.web.disclosures.RefusalMapper;
import daylight.web.petitions.Items;
import jakarta.ws.rs.Consumes;
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

/** What a representative of an organization does, and anybody who contests an entry; each call carries their token. */
@RegisterRestClient(configKey = "organizations")
@RegisterProvider(RefusalMapper.class)
@Path("/api/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RepresentativeActs {
    @GET
    @Path("mine")
    Items<Membership> mine(@HeaderParam("Authorization") String bearer);

    @GET
    @Path("register/{key}/representatives")
    Items<Representative> representatives(@HeaderParam("Authorization") String bearer, @PathParam("key") String key);

    @POST
    @Path("register/{key}/invitations")
    Invited invite(@HeaderParam("Authorization") String bearer, @PathParam("key") String key, Map<String, Object> term);

    @POST
    @Path("invitations/acceptance")
    Where accept(@HeaderParam("Authorization") String bearer, Map<String, Object> token);

    @POST
    @Path("register/{key}/representatives/{id}/end")
    void end(
            @HeaderParam("Authorization") String bearer,
            @PathParam("key") String key,
            @PathParam("id") String id,
            Map<String, Object> nothing);

    @GET
    @Path("register/{key}/filings")
    Items<Filing> filings(
            @HeaderParam("Authorization") String bearer,
            @PathParam("key") String key,
            @RestQuery @Nullable String cursor);

    @POST
    @Path("register/{key}/filings")
    Filing file(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("key") String key,
            JsonNode filing);

    @POST
    @Path("filings/{id}/retraction")
    Filing retract(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            Map<String, Object> nothing);

    @GET
    @Path("contests")
    Items<Contest> contests(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    @POST
    @Path("register/{key}/contests")
    Contest contest(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("key") String key,
            Map<String, Object> statement);
}
