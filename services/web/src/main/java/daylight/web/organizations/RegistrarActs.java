package daylight.web.organizations;

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

/** What a registrar does; each call carries their token. */
@RegisterRestClient(configKey = "organizations")
@RegisterProvider(RefusalMapper.class)
@Path("/api/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RegistrarActs {
    @GET
    @Path("review/applications")
    Items<Queued> queue(
            @HeaderParam("Authorization") String bearer,
            @RestQuery @Nullable String state,
            @RestQuery @Nullable Boolean mine,
            @RestQuery @Nullable String cursor);

    @GET
    @Path("review/applications/{id}")
    Application application(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    /** Assigns, returns, approves or refuses. */
    @POST
    @Path("review/applications/{id}/{act}")
    Application decide(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String id,
            @PathParam("act") String act,
            Map<String, Object> content);

    /** Confirms a proposed refusal, or objects to it. */
    @POST
    @Path("review/applications/{id}/refusal/{act}")
    Application second(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String id,
            @PathParam("act") String act,
            Map<String, Object> content);

    @GET
    @Path("review/filings")
    Items<Filing> filings(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    /** Accepts or refuses. */
    @POST
    @Path("filings/{id}/{act}")
    Filing settle(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String id,
            @PathParam("act") String act,
            Map<String, Object> content);

    @GET
    @Path("review/contests")
    Items<Contest> contests(@HeaderParam("Authorization") String bearer, @RestQuery @Nullable String cursor);

    @POST
    @Path("contests/{id}/settlement")
    void settleContest(
            @HeaderParam("Authorization") String bearer, @PathParam("id") String id, Map<String, Object> settlement);
}
