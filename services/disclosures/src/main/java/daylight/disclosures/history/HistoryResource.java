package daylight.disclosures.history;

import daylight.disclosures.record.Freshness;
import daylight.disclosures.record.RecordView;
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
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/disclosures/records")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@OnlyKnownParameters
@Tag(name = "History", description = "Every version, and how to check it.")
public class HistoryResource {
    private static final int LARGEST_PAGE = 100;

    private final ReadHistory readHistory;
    private final CompareVersions compareVersions;
    private final Cursors cursors;
    private final Representations representations;
    private final SecurityIdentity reader;

    HistoryResource(
            ReadHistory readHistory,
            CompareVersions compareVersions,
            Cursors cursors,
            Representations representations,
            SecurityIdentity reader) {
        this.readHistory = readHistory;
        this.compareVersions = compareVersions;
        this.cursors = cursors;
        this.representations = representations;
        this.reader = reader;
    }

    @GET
    @Path("{key}/versions")
    @PermitAll
    @Operation(
            operationId = "listVersions",
            summary = "List the versions of a record, the first one first",
            description = "Also of a withdrawn or erased one: acts, reasons and hashes stay public.")
    public Page<VersionView> versions(
            @PathParam("key") String key,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("100") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw InvalidInput.ofParameter("size", "Must be a number from 1 to " + LARGEST_PAGE + ".");
        }
        UUID id = readHistory.id(key);
        String scope = "versions " + id;
        int after = cursor == null
                ? 0
                : Integer.parseInt(cursors.position(scope, cursor).getFirst());
        return pageOf(scope, readHistory.versions(id, after, size + 1), size);
    }

    /** One more than the page holds was asked for: it tells whether a next page exists. */
    private Page<VersionView> pageOf(String scope, List<VersionView> found, int size) {
        List<VersionView> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? cursors.next(scope, List.of(Integer.toString(shown.getLast().version())))
                : null;
        return new Page<>(shown, next);
    }

    @GET
    @Path("{key}/versions/{version:[0-9]{1,9}}")
    @PermitAll
    @Operation(operationId = "getVersion", summary = "Read a record as it was at one version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match has the ETag of what would be answered")
    public Response version(@PathParam("key") String key, @PathParam("version") int version) {
        RecordView record = readHistory.version(key, version, isAuditor());
        return representations.versioned(record, record.version(), Freshness.of(reader));
    }

    @GET
    @Path("{key}/versions/{version:[0-9]{1,9}}/canonical")
    @PermitAll
    @Operation(
            operationId = "getCanonicalVersion",
            summary = "Read exactly the bytes that were hashed",
            description =
                    "JSON in the form of RFC 8785. Their SHA-256 is the version's hash; previousHash in them is the hash of the version before.")
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @APIResponse(responseCode = "304", description = "If-None-Match has the hash")
    public Response canonical(@PathParam("key") String key, @PathParam("version") int version) {
        ReadHistory.Canonical canonical = readHistory.canonical(key, version, isAuditor());
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(canonical.hash()));
        byte[] text = canonical.text().getBytes(StandardCharsets.UTF_8);
        return Response.fromResponse(representations.answer(text, '"' + canonical.hash() + '"', Freshness.of(reader)))
                // RFC 9530, so that a client can check the answer by itself.
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .build();
    }

    @GET
    @Path("{key}/versions/{from:[0-9]{1,9}}/diff/{to:[0-9]{1,9}}")
    @PermitAll
    @Operation(
            operationId = "diffVersions",
            summary = "Compare two versions of a record",
            description = "Texts word by word, Chinese character by character.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DiffView.class)))
    @APIResponse(responseCode = "304", description = "If-None-Match has the ETag of what would be answered")
    public Response diff(@PathParam("key") String key, @PathParam("from") int from, @PathParam("to") int to) {
        CompareVersions.Pair pair = compareVersions.pair(key, from, to, isAuditor());
        return representations.made(() -> compareVersions.diff(pair), pair.tag(), Freshness.of(reader));
    }

    private boolean isAuditor() {
        return reader.hasRole(Roles.AUDITOR);
    }
}
