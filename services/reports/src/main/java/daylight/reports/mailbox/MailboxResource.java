package daylight.reports.mailbox;

import daylight.kernel.http.Bodies;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.reports.allowance.Allowances;
import daylight.reports.keys.Hex32;
import daylight.reports.puzzle.Puzzles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mailboxes over HTTP. Id and key come in the body: an address would be kept by browsers. */
@Path("/api/reports/mailbox")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Reporting")
class MailboxResource {
    private static final int MOST_BYTES = 1024;
    private static final int LAST_PAGE = 99;
    private static final TextRule HEX = TextRule.line(64).matching(Hex32.FORM, Hex32.DETAIL);
    private static final TextRule NONCE =
            TextRule.line(16).matching(Pattern.compile("[0-9a-f]{16}"), "Must be 16 lower-case hex digits.");

    private final ReadMailbox readMailbox;
    private final Puzzles puzzles;
    private final Allowances allowances;

    MailboxResource(ReadMailbox readMailbox, Puzzles puzzles, Allowances allowances) {
        this.readMailbox = readMailbox;
        this.puzzles = puzzles;
        this.allowances = allowances;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "readMailbox",
            summary = "Eight slots of a mailbox",
            description = "532,160 bytes whatever is in it: docs/reports-protocol.md, section 7.")
    public Response read(InputStream body) throws IOException {
        Fields fields = JsonInput.object(Bodies.read(body, MOST_BYTES));
        Hex32 mailbox = Hex32.parse(fields.requiredText("mailbox", HEX));
        Hex32 auth = Hex32.parse(fields.requiredText("auth", HEX));
        Long page = fields.integer("page", 0, LAST_PAGE);
        Hex32 challenge = Hex32.parse(fields.requiredText("challenge", HEX));
        String nonce = fields.requiredText("nonce", NONCE);
        fields.finish();
        puzzles.take(challenge, mailbox, nonce);
        allowances.takeReading();
        return Response.ok(readMailbox.read(mailbox, auth, page == null ? 0 : page.intValue()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
