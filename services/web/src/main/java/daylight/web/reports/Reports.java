package daylight.web.reports;

import daylight.web.disclosures.RefusalMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What anyone may ask about reports. */
@RegisterRestClient(configKey = "reports")
@RegisterProvider(RefusalMapper.class)
@Path("/api/reports")
@Produces(MediaType.APPLICATION_JSON)
public interface Reports {
    @GET
    @Path("categories")
    List<ReportCategory> categories();

    @GET
    @Path("statistics")
    List<Statistics> statistics();

    /** The roster of now, a signed note. */
    @GET
    @Path("roster")
    @Produces(MediaType.TEXT_PLAIN)
    String roster();
}
