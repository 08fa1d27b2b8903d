package daylight.web.reports;

import daylight.web.disclosures.RefusalMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.File;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Sealed files as they pass between the service and the investigator's page, which alone can open them. A message may have 64 MiB: it is passed on as it comes, down as a stream and up from a file. */
@RegisterRestClient(configKey = "reports-files")
@RegisterProvider(RefusalMapper.class)
@Path("/api/reports")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
public interface SealedFileActs {
    @GET
    @Path("messages/{id}")
    InputStream message(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @PUT
    @Path("messages/{id}")
    void rewrap(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String sha256,
            @PathParam("id") String id,
            @QueryParam("epoch") int epoch,
            File file);

    @POST
    @Path("cases/{id}/replies")
    void reply(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @QueryParam("epoch") int epoch,
            @QueryParam("feedback") boolean feedback,
            byte[] file);

    @GET
    @Path("cases/{id}/working")
    byte[] working(@HeaderParam("Authorization") String bearer, @PathParam("id") String id);

    @PUT
    @Path("cases/{id}/working")
    void working(
            @HeaderParam("Authorization") String bearer,
            @HeaderParam("If-Match") String version,
            @PathParam("id") String id,
            @QueryParam("epoch") int epoch,
            byte[] file);
}
