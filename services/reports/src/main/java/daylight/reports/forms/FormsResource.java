package daylight.reports.forms;

import daylight.reports.allowance.Allowances;
import daylight.reports.keys.Hex32;
import daylight.reports.receipt.Language;
import daylight.reports.receipt.Receipt;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Forms over HTTP; answers are pages. None needs a puzzle, and all share one cap. */
@Path("/api/reports/forms")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Without script", description = "HTML forms: docs/reports-protocol.md, section 9.")
class FormsResource {
    private static final String FILE = "file";
    private static final int LAST_EPOCH = 999_999_999;

    private final Allowances allowances;
    private final SealPlainForm sealPlainForm;
    private final UploadForm uploadForm;
    private final ShowReplies showReplies;

    FormsResource(Allowances allowances, SealPlainForm sealPlainForm, UploadForm uploadForm, ShowReplies showReplies) {
        this.allowances = allowances;
        this.sealPlainForm = sealPlainForm;
        this.uploadForm = uploadForm;
        this.showReplies = showReplies;
    }

    @POST
    @Path("upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "uploadReport", summary = "Upload a file that was sealed with stock tools")
    public Response upload(@HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String type, InputStream body)
            throws IOException {
        return RefusedForm.answering(asked -> allowances.formUnderWay(() -> {
            Multipart parts = new Multipart(body, Objects.requireNonNullElse(type, ""));
            FormFields fields = new FormFields(parts.fieldsBefore(FILE));
            Language language = asked.in(fields.language());
            Hex32 mailbox = fields.hex("mailbox");
            Hex32 auth = fields.hex("auth");
            if ((mailbox == null) != (auth == null)) {
                fields.refuse(mailbox == null ? "mailbox" : "auth", Hex32.DETAIL);
            }
            // Without it nobody could tell a file that is sealed to an old list, to keys that are deleted, from a good
            // one.
            long epoch = fields.requiredNumber("epoch", LAST_EPOCH);
            fields.finish();
            allowances.takeForm();
            return SentPages.uploaded(language, uploadForm.take(mailbox, auth, epoch, parts.content()));
        }));
    }

    @POST
    @Path("plain")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(operationId = "sendPlainForm", summary = "Report by a plain form, sealed in memory: weaker")
    public Response plain(InputStream body) throws IOException {
        return RefusedForm.answering(asked -> allowances.formUnderWay(() -> {
            FormFields fields = FormFields.read(body);
            Language language = asked.in(fields.language());
            PlainForm form = PlainForm.read(fields);
            Receipt known = ShowReplies.receipt(fields);
            fields.finish();
            allowances.takeForm();
            Receipt receipt = known == null ? Receipt.create() : known;
            return SentPages.sealed(language, sealPlainForm.send(form, receipt), receipt);
        }));
    }

    @POST
    @Path("mailbox")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(operationId = "readMailboxForm", summary = "Eight slots as a file, or opened in memory: weaker")
    public Response mailbox(InputStream body) throws IOException {
        return RefusedForm.answering(asked -> allowances.formUnderWay(() -> {
            FormFields fields = FormFields.read(body);
            Language language = asked.in(fields.language());
            Hex32 mailbox = fields.hex("mailbox");
            Hex32 auth = fields.hex("auth");
            int page = (int) fields.number("page", ShowReplies.LAST_PAGE, 0);
            Receipt receipt = ShowReplies.receipt(fields);
            if (receipt == null && (mailbox == null || auth == null)) {
                fields.refuse(mailbox == null ? "mailbox" : "auth", Hex32.DETAIL);
            }
            fields.finish();
            allowances.takeForm();
            return receipt == null && mailbox != null && auth != null
                    ? showReplies.file(mailbox, auth, page)
                    : showReplies.opened(language, Objects.requireNonNull(receipt), page);
        }));
    }

    @GET
    @Path("style.css")
    @Produces("text/css;charset=utf-8")
    @Operation(operationId = "formStyle", summary = "How the answers look")
    public Response style() throws IOException {
        try (InputStream file = Objects.requireNonNull(FormsResource.class.getResourceAsStream("style.css"))) {
            return Response.ok(file.readAllBytes()).build();
        }
    }
}
