package daylight.reports.cases;

import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.input.Choices;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.paging.Page;
import daylight.kernel.security.Roles;
import daylight.reports.access.SecondFactor;
import daylight.reports.message.Messages;
import daylight.reports.outcomes.NewOutcome;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cases over HTTP. */
@Path("/api/reports")
@RolesAllowed(Roles.INVESTIGATOR)
@SecondFactor
@RunOnVirtualThread
@Tag(name = "Cases", description = "For investigators with a second factor.")
class CaseResource {
    /** Two texts of 20,000 characters, escaped. */
    private static final int MOST_BYTES = 512 * 1024;

    private static final TextRule NAME = TextRule.line(80);
    private static final Map<String, CaseState> STATES = Choices.of(CaseState.class, CaseState::code);

    private final ListCases list;
    private final Cases cases;
    private final Messages messages;
    private final DecideCase decide;
    private final CloseCase close;
    private final Clock clock;

    CaseResource(ListCases list, Cases cases, Messages messages, DecideCase decide, CloseCase close, Clock clock) {
        this.list = list;
        this.cases = cases;
        this.messages = messages;
        this.decide = decide;
        this.close = close;
        this.clock = clock;
    }

    @GET
    @Path("cases")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "cases", summary = "Cases by their next duty, the oldest first")
    public Page<CaseView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("assignee") @Nullable String assignee,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @Nullable Integer size) {
        return list.page(state, assignee, cursor, size);
    }

    @GET
    @Path("cases/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "case", summary = "A case with its messages")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CaseView.class)))
    public Response show(@PathParam("id") UUID id) {
        Case one = cases.find(id);
        CaseView view = CaseView.of(one, LocalDate.now(clock), messages.ofCase(id));
        return Response.ok(view)
                .header(HttpHeaders.ETAG, Versions.tag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("cases/{id}/state")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "moveCase", summary = "Take a case to another state")
    public Response move(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, InputStream body)
            throws IOException {
        Fields fields = JsonInput.object(Bodies.read(body, MOST_BYTES));
        CaseState to = fields.requiredChoice("to", STATES);
        fields.finish();
        decide.move(id, Versions.required(version), to);
        return show(id);
    }

    @POST
    @Path("cases/{id}/assignment")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "assignCase", summary = "Assign a case, or nobody")
    public Response assign(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, InputStream body)
            throws IOException {
        Fields fields = JsonInput.object(Bodies.read(body, MOST_BYTES));
        String assignee = fields.text("assignee", NAME);
        fields.finish();
        decide.assign(id, Versions.required(version), assignee);
        return show(id);
    }

    @POST
    @Path("cases/{id}/closing")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "closeCase", summary = "Close a case and publish its outcome, or none")
    public Response close(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String version, InputStream body)
            throws IOException {
        Fields fields = JsonInput.object(Bodies.read(body, MOST_BYTES));
        NewOutcome outcome = NewOutcome.read(fields, LocalDate.now(clock));
        fields.finish();
        close.close(id, Versions.required(version), outcome);
        return show(id);
    }
}
