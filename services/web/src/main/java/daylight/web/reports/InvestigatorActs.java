package daylight.web.reports;

import daylight.web.disclosures.RefusalMapper;
import daylight.web.petitions.Items;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What an investigator does with cases; each call carries their token, which holds a second factor. */
@RegisterRestClient(configKey = "reports")
@RegisterProvider(RefusalMapper.class)
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface InvestigatorActs {
    @GET
    @Path("cases")
    Items<SealedCase> cases(
            @HeaderParam("Authorization") String bearer,
            @QueryParam("state") @Nullable String state,
            @QueryParam("assignee") @Nullable String assignee,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") int size);

    @GET
    @Path("cases/{id}")
    SealedCase sealedCase(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    /** Brings it to another state, assigns it, or closes it with or without a published outcome. */
    @POST
    @Path("cases/{id}/{act}")
    SealedCase act(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            @PathParam("act") String act,
            Map<String, @Nullable Object> content);

    @GET
    @Path("roster/status")
    RosterStatus status(@HeaderParam("Authorization") String bearer);

    /** Epochs before the current one whose keys are still needed. */
    @GET
    @Path("rosters/holdings")
    Items<Holdings> holdings(@HeaderParam("Authorization") String bearer);
}
