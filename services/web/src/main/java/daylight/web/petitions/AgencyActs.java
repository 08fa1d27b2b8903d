package daylight.web.petitions;

import daylight.web.disclosures.RefusalMapper;
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

/** What an agency does that owes an answer or a hearing; each call carries the token of its officer. */
@RegisterRestClient(configKey = "petitions")
@RegisterProvider(RefusalMapper.class)
@Path("/api/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AgencyActs {
    @GET
    @Path("duties")
    Items<Duty> duties(@HeaderParam("Authorization") String bearer);

    @POST
    @Path("{id}/{kind}")
    Petition answer(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String revision,
            @HeaderParam("Idempotency-Key") String once,
            @PathParam("id") String reference,
            @PathParam("kind") String kind,
            Map<String, Object> content);
}
