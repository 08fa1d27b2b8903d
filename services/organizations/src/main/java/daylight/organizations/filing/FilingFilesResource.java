package daylight.organizations.filing;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.AttachmentDownload;
import daylight.kernel.attachments.AttachmentNames;
import daylight.kernel.attachments.AttachmentRefusal;
import daylight.kernel.attachments.Attachments;
import daylight.kernel.attachments.NewAttachment;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import daylight.organizations.register.Filing;
import daylight.organizations.register.Filings;
import daylight.organizations.register.Organization;
import daylight.organizations.register.Organizations;
import daylight.organizations.representing.Representatives;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of filings over HTTP: a representative sends them before the filing that names them; who reads them depends on its kind. */
@Path("/api/organizations")
@RunOnVirtualThread
class FilingFilesResource {
    private static final String LABEL = "filing";

    private final Attachments attachments;
    private final AttachmentDownload download;
    private final Organizations organizations;
    private final Representatives representatives;
    private final Filings filings;
    private final CurrentAccount caller;

    FilingFilesResource(
            Attachments attachments,
            AttachmentDownload download,
            Organizations organizations,
            Representatives representatives,
            Filings filings,
            CurrentAccount caller) {
        this.attachments = attachments;
        this.download = download;
        this.organizations = organizations;
        this.representatives = representatives;
        this.filings = filings;
        this.caller = caller;
    }

    /** The body is the file; what it is called stands in the query. */
    @POST
    @Path("/register/{key}/attachments")
    @RolesAllowed(Roles.CITIZEN)
    @Consumes(MediaType.WILDCARD)
    public Response add(@PathParam("key") String key, @QueryParam("name") @Nullable String name, InputStream body)
            throws IOException {
        String folder = folder(key);
        NewAttachment sent = new NewAttachment(folder, LABEL, checked(name), NewAttachment.Limits.documents());
        Attachment kept = attachments.add(sent.by(caller.get().subject()), body);
        return Response.status(Response.Status.CREATED)
                .entity(FilingFiles.File.of(kept))
                .build();
    }

    /** What the caller sent and no filing has named. */
    @GET
    @Path("/register/{key}/attachments")
    @RolesAllowed(Roles.CITIZEN)
    public Page<FilingFiles.File> waiting(@PathParam("key") String key) {
        List<FilingFiles.File> files =
                attachments.in(folder(key)).stream().map(FilingFiles.File::of).toList();
        return new Page<>(files, null);
    }

    @DELETE
    @Path("/register/{key}/attachments/{attachment}")
    @RolesAllowed(Roles.CITIZEN)
    public Response remove(@PathParam("key") String key, @PathParam("attachment") UUID attachment) {
        if (!attachments.remove(attachment, folder(key))) {
            throw new AttachmentRefusal.NotFound();
        }
        return Response.noContent().build();
    }

    /** For anybody where the kind says so, once the filing has or will have effect; else for who speaks for the organization and for registrars. */
    @GET
    @Path("/filings/{id}/attachments/{attachment}")
    @PermitAll
    @Produces(MediaType.WILDCARD)
    public Response read(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @Context HttpHeaders headers) {
        Filing filing = filings.find(id).orElseThrow(FilingRefusal.NotFound::new);
        boolean open = filing.showsFiles();
        if (!open && !isInside(filing)) {
            throw new AttachmentRefusal.NotFound();
        }
        Attachment file = attachments
                .find(attachment)
                .filter(each -> each.folder().equals(FilingFiles.folder(id)))
                .orElseThrow(AttachmentRefusal.NotFound::new);
        return download.answer(file, headers, open ? "public, max-age=60" : "private, no-cache");
    }

    private boolean isInside(Filing filing) {
        return caller.find()
                .filter(one -> one.registrar() || representatives.speaks(filing.organization(), one.subject()))
                .isPresent();
    }

    /** Where the caller's files for an organization wait, if the caller speaks for it. */
    private String folder(String key) {
        Account account = caller.get();
        Organization organization = organizations.named(key);
        representatives.speaking(organization.id(), account.subject());
        return FilingFiles.waiting(organization, account);
    }

    private static String checked(@Nullable String name) {
        String fault = AttachmentNames.fault(name);
        if (fault != null) {
            throw InvalidInput.ofParameter("name", fault);
        }
        return Objects.requireNonNull(name).strip();
    }
}
