package daylight.web.organizations;

import daylight.web.disclosures.RefusalMapper;
import daylight.web.petitions.Items;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What anybody may ask the register. No token of a reader is ever sent here. */
@RegisterRestClient(configKey = "organizations")
@RegisterProvider(RefusalMapper.class)
@Path("/api/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface Register {
    @GET
    @Path("kinds")
    Items<Kind> kinds();

    @GET
    @Path("regions")
    Items<Division> regions(@RestQuery @Nullable String parent);

    @GET
    @Path("names/check")
    NameCheck checkName(@RestQuery String name, @RestQuery @Nullable String kind, @RestQuery @Nullable String region);

    @GET
    @Path("codes/{code}")
    CodeCheck checkCode(@PathParam("code") String code);

    @GET
    @Path("search")
    Found search(@RestQuery MultivaluedMap<String, String> query);

    @GET
    @Path("register/{key}")
    Entry entry(@PathParam("key") String key, @RestQuery @Nullable String at);

    @GET
    @Path("register/{key}/filings")
    Items<Filing> filings(@PathParam("key") String key, @RestQuery @Nullable String cursor);

    @GET
    @Path("register/{key}/reports")
    Items<Report> reports(@PathParam("key") String key);

    @GET
    @Path("late")
    Items<LateReport> late(@RestQuery @Nullable String cursor);

    @GET
    @Path("certificates/{number}")
    Certificate certificate(@PathParam("number") String number);
}
