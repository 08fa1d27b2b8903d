package daylight.organizations.applying;

import daylight.kernel.attachments.Attachment;
import daylight.kernel.attachments.AttachmentDownload;
import daylight.kernel.attachments.AttachmentNames;
import daylight.kernel.attachments.AttachmentRefusal;
import daylight.kernel.attachments.Attachments;
import daylight.kernel.attachments.NewAttachment;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import daylight.organizations.application.Application;
import daylight.organizations.application.ApplicationFiles;
import daylight.organizations.application.ApplicationRefusal;
import daylight.organizations.application.Applications;
import daylight.organizations.kinds.Kind;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.people.Account;
import daylight.organizations.people.CurrentAccount;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Files of an application over HTTP: its applicant adds and removes them while it is open; registrars read them once it was submitted. */
@Path("/api/organizations/applications/{id}/attachments")
@RolesAllowed(Roles.CITIZEN)
@RunOnVirtualThread
class FilesResource {
    private final Attachments attachments;
    private final AttachmentDownload download;
    private final Applicants applicants;
    private final ChangeFiles change;
    private final Applications applications;
    private final Kinds kinds;
    private final CurrentAccount caller;

    FilesResource(
            Attachments attachments,
            AttachmentDownload download,
            Applicants applicants,
            ChangeFiles change,
            Applications applications,
            Kinds kinds,
            CurrentAccount caller) {
        this.attachments = attachments;
        this.download = download;
        this.applicants = applicants;
        this.change = change;
        this.applications = applications;
        this.kinds = kinds;
        this.caller = caller;
    }

    /** The body is the file; what it is called and which document it is stand in the query. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response add(
            @PathParam("id") UUID id,
            @QueryParam("document") @Nullable String document,
            @QueryParam("name") @Nullable String name,
            InputStream body)
            throws IOException {
        Application one = open(id);
        NewAttachment what = checked(one, document, name);
        // The file may take longer to come than the application stays open.
        Attachment kept = attachments.add(what, body, () -> change.admit(id, one.account()));
        return Response.status(Response.Status.CREATED)
                .entity(ApplicationFiles.File.of(kept))
                .build();
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.WILDCARD)
    public Response read(
            @PathParam("id") UUID id, @PathParam("attachment") UUID attachment, @Context HttpHeaders headers) {
        Account account = caller.get();
        Application one = applications
                .find(id)
                .filter(each ->
                        each.account().equals(account.subject()) || (account.registrar() && each.submittedAt() != null))
                .orElseThrow(ApplicationRefusal.NotFound::new);
        Attachment file = attachments
                .find(attachment)
                .filter(each -> each.folder().equals(ApplicationFiles.folder(one.id())))
                .orElseThrow(AttachmentRefusal.NotFound::new);
        return download.answer(file, headers, "private, no-cache");
    }

    @DELETE
    @Path("/{attachment}")
    public Response remove(@PathParam("id") UUID id, @PathParam("attachment") UUID attachment) {
        change.remove(id, caller.get().subject(), attachment);
        return Response.noContent().build();
    }

    private Application open(UUID id) {
        Application one = applicants.find(id, caller.get().subject());
        if (!one.state().open()) {
            throw new ApplicationRefusal.NotNow(one.state().toApplicant());
        }
        return one;
    }

    private NewAttachment checked(Application one, @Nullable String document, @Nullable String name) {
        Set<String> documents = kinds.find(one.steps().kind())
                .map(kind -> kind.documentsByCode().keySet())
                .orElseGet(() -> kinds.registrable().values().stream()
                        .map(Kind::documentsByCode)
                        .flatMap(each -> each.keySet().stream())
                        .collect(Collectors.toSet()));
        List<FieldError> errors = new ArrayList<>();
        if (document == null || !documents.contains(document)) {
            errors.add(new FieldError("document", "Must be one of " + String.join(", ", documents) + "."));
        }
        String fault = AttachmentNames.fault(name);
        if (fault != null) {
            errors.add(new FieldError("name", fault));
        }
        if (document == null || name == null || !errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
        return new NewAttachment(
                        ApplicationFiles.folder(one.id()), document, name.strip(), NewAttachment.Limits.documents())
                .by(one.account());
    }
}
