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
import org.jboss.resteasy.reactive.RestQuery;

/** What people without an account do: write, sign, and follow the links of their mail. */
@RegisterRestClient(configKey = "petitions")
@RegisterProvider(RefusalMapper.class)
@Path("/api/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SignerActs {
    @POST
    Map<String, Object> create(@HeaderParam("Idempotency-Key") String once, Map<String, Object> petition);

    /** The client is the address of the signer, of whose network the service keeps a keyed hash. */
    @POST
    @Path("{id}/signatures")
    Outcome sign(
            @PathParam("id") String reference,
            @HeaderParam("X-Forwarded-For") String client,
            Map<String, Object> signature);

    @GET
    @Path("confirmations")
    Pending pending(@RestQuery String token);

    @POST
    @Path("confirmations")
    Outcome confirm(Map<String, String> shown);

    @POST
    @Path("withdrawals")
    Outcome withdraw(Map<String, String> token);

    @POST
    @Path("unsubscriptions")
    Outcome stopMail(@RestQuery String token);
}
