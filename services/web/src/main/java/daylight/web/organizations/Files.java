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
import java.io.File;
import java.io.InputStream;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Files of applications and filings, up and down; they may take their time. */
@RegisterRestClient(configKey = "organizations-files")
@RegisterProvider(RefusalMapper.class)
@Path("/api/organizations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface Files {
    @POST
    @Path("applications/{id}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    Attachment attach(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @RestQuery String document,
            @RestQuery String name,
            File bytes);

    @GET
    @Path("applications/{id}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    InputStream read(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @PathParam("attachment") String attachment);

    /** For a filing that will name it. */
    @POST
    @Path("register/{key}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    FiledFile send(
            @HeaderParam("Authorization") String bearer,
            @PathParam("key") String key,
            @RestQuery String name,
            File bytes);

    /** What the reader sent and no filing has named. */
    @GET
    @Path("register/{key}/attachments")
    Items<FiledFile> waiting(@HeaderParam("Authorization") String bearer, @PathParam("key") String key);

    @GET
    @Path("filings/{id}/attachments/{attachment}")
    @Produces(MediaType.WILDCARD)
    InputStream readFiled(
            @HeaderParam("Authorization") String bearer,
            @PathParam("id") String id,
            @PathParam("attachment") String attachment);
}
