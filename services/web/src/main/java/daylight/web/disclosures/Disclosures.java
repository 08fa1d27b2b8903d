package daylight.web.disclosures;

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
import org.jspecify.annotations.Nullable;

/** What anybody may ask the disclosures service. No reader's token is ever sent here. */
@RegisterRestClient(configKey = "disclosures")
@RegisterProvider(RefusalMapper.class)
@Path("/api/disclosures")
@Produces(MediaType.APPLICATION_JSON)
public interface Disclosures {
    @GET
    @Path("search")
    SearchPage search(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("categories")
    List<Category> categories();

    @GET
    @Path("agencies")
    AgencyPage agencies(@RestQuery @Nullable String cursor, @RestQuery int size);

    /** Those whose slug or name holds {@code q}; all when it is empty. */
    @GET
    @Path("agencies")
    AgencyPage agenciesNamed(@RestQuery String q, @RestQuery @Nullable String cursor, @RestQuery int size);

    @GET
    @Path("agencies/{slug}")
    Agency agency(@PathParam("slug") String slug);

    @GET
    @Path("records/{key}")
    DisclosureRecord record(@PathParam("key") String idOrReference);

    @GET
    @Path("records/{id}/versions")
    VersionList versions(@PathParam("id") String id, @RestQuery @Nullable String cursor);

    @GET
    @Path("records/{id}/versions/{version}")
    DisclosureRecord version(@PathParam("id") String id, @PathParam("version") long version);

    @GET
    @Path("records/{id}/versions/{from}/diff/{to}")
    VersionDiff diff(@PathParam("id") String id, @PathParam("from") long from, @PathParam("to") long to);
}
