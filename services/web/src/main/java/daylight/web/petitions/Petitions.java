package daylight.web.petitions;

import daylight.web.disclosures.RefusalMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What anybody may ask the petitions service. No token of a reader is ever sent here. */
@RegisterRestClient(configKey = "petitions")
@RegisterProvider(RefusalMapper.class)
@Path("/api/petitions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface Petitions {
    @GET
    Items<PetitionItem> find(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("trending")
    Items<PetitionItem> trending(@RestQuery int size);

    @GET
    @Path("similar")
    Items<PetitionItem> similar(@RestQuery String text);

    @GET
    @Path("regions")
    Items<Region> regions();

    @GET
    @Path("rejection-codes")
    Items<RejectionCode> rejectionCodes();

    @GET
    @Path("thresholds")
    Items<ThresholdRule> thresholds();

    /**
     * One petition.
     *
     * @throws jakarta.ws.rs.NotFoundException 404 when that cannot be its id or reference
     */
    default Petition petition(String idOrReference) {
        return named(References.of(idOrReference));
    }

    /** For {@link #petition} alone. */
    @GET
    @Path("{id}")
    Petition named(@PathParam("id") String reference);

    @GET
    @Path("{id}/signatures/by-region")
    Places byRegion(@PathParam("id") String id);

    @GET
    @Path("{id}/signatures/history")
    Items<HourCount> history(@PathParam("id") String id);

    @GET
    @Path("{id}/invalidations")
    Items<Invalidation> invalidations(@PathParam("id") String id);

    @GET
    @Path("{id}/endorsements")
    Items<Endorsement> endorsements(@PathParam("id") String id);

    /** Those of these organizations alone. */
    @GET
    @Path("{id}/endorsements")
    Items<Endorsement> endorsements(@PathParam("id") String id, @RestQuery List<String> organization);
}
