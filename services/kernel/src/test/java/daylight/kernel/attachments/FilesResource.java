package daylight.kernel.attachments;

import daylight.kernel.attachments.NewAttachment.Limits;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Takes and hands out files as a service would. */
@Path("/files")
@PermitAll
@RunOnVirtualThread
public class FilesResource {
    static final String FOLDER = "files";

    private final Attachments attachments;
    private final AttachmentDownload download;

    FilesResource(Attachments attachments, AttachmentDownload download) {
        this.attachments = attachments;
        this.download = download;
    }

    @POST
    public Attachment add(@QueryParam("name") String name, InputStream body) throws IOException {
        return attachments.add(new NewAttachment(FOLDER, "letter", name, Limits.documents()), body);
    }

    @GET
    @Path("{id}")
    public Response get(@PathParam("id") UUID id, @Context HttpHeaders headers) {
        Attachment one = attachments.find(id).orElseThrow(AttachmentRefusal.NotFound::new);
        return download.answer(one, headers, "private, no-cache");
    }
}
