package daylight.disclosures.record;

import daylight.kernel.http.Representations;
import daylight.kernel.input.OnlyKnownParameters;
import daylight.kernel.paging.Cursors;
import daylight.kernel.paging.Page;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/disclosures/records")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OnlyKnownParameters
@Tag(name = "Records", description = "What agencies disclose.")
public class RecordResource {
    private static final int LARGEST_PAGE = 100;

    private final ReadRecord readRecord;
    private final RecordSnapshots snapshots;
    private final RecordViews views;
    private final Cursors cursors;
    private final Representations representations;
    private final SecurityIdentity reader;

    RecordResource(
            ReadRecord readRecord,
            RecordSnapshots snapshots,
            RecordViews views,
            Cursors cursors,
            Representations representations,
            SecurityIdentity reader) {
        this.readRecord = readRecord;
        this.snapshots = snapshots;
        this.views = views;
        this.cursors = cursors;
        this.representations = representations;
        this.reader = reader;
    }

    @GET
    @Path("{key}")
    @PermitAll
    @Operation(
            operationId = "getRecord",
            summary = "Read a record by its id or short reference",
            description =
                    "A withdrawn or erased record answers 410 with its tombstone; the role auditor still reads a withdrawn one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match has the ETag of what would be answered")
    @APIResponse(responseCode = "404", description = "No such record")
    @APIResponse(responseCode = "410", description = "Withdrawn or erased: the tombstone")
    public Response get(@PathParam("key") String key) {
        RecordView record = readRecord.view(key, reader.hasRole(Roles.AUDITOR));
        return representations.versioned(record, record.version(), Freshness.of(reader));
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRecords",
            summary = "List records, newest first",
            description = "Without their bodies. To find records by words, use the search.")
    public Page<RecordView> list(
            @QueryParam("agency") @Nullable String agency,
            @Parameter(schema = @Schema(enumeration = {"published", "withdrawn", "erased"}))
                    @QueryParam("state")
                    @DefaultValue("published")
                    String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidInput.ofParameter("size", "Must be a number from 1 to " + LARGEST_PAGE + ".");
        }
        String of = agency == null || agency.isBlank() ? null : agency;
        String scope = "records " + state + " " + of;
        UUID before = cursor == null ? null : idIn(scope, cursor);
        List<RecordSnapshot> found = snapshots.page(of, stateOf(state), before, size + 1);
        return pageOf(scope, found, size);
    }

    private UUID idIn(String scope, String cursor) {
        return UUID.fromString(cursors.position(scope, cursor).getFirst());
    }

    /** One more than the page holds was asked for: it tells whether a next page exists. */
    private Page<RecordView> pageOf(String scope, List<RecordSnapshot> found, int size) {
        List<RecordSnapshot> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? cursors.next(scope, List.of(shown.getLast().id().toString()))
                : null;
        return new Page<>(shown.stream().map(views::forPublic).toList(), next);
    }

    private static RecordState stateOf(String code) {
        return Arrays.stream(RecordState.values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> InvalidInput.ofParameter("state", "Must be published, withdrawn or erased."));
    }
}
