package daylight.disclosures.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.hashing.Sha256;
import daylight.kernel.http.Streams;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over HTTP. Everything here is public and the same for everyone, so that any cache may keep it for the moment it is fresh. */
@Path("/api/disclosures")
@PermitAll
@RunOnVirtualThread
@Tag(name = "Search", description = "For everyone.")
public class SearchResource {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";

    private final FindRecords find;
    private final FollowSearch follow;
    private final ExportSearch export;
    private final SearchConfig config;
    private final ObjectMapper json;
    private final Streams streams;

    SearchResource(
            FindRecords find,
            FollowSearch follow,
            ExportSearch export,
            SearchConfig config,
            ObjectMapper json,
            Streams streams) {
        this.find = find;
        this.follow = follow;
        this.export = export;
        this.config = config;
        this.json = json;
        this.streams = streams;
    }

    @GET
    @Path("/search")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "searchRecords",
            summary = "Search the records",
            description =
                    "Words, phrases in quotation marks, -word and OR; parameters marked * may be repeated. See docs/search.md.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DescribedSearch.Results.class)))
    public Response search(UriInfo uri, Request request) throws JsonProcessingException {
        SearchQuery search = SearchParameters.read(uri.getQueryParameters());
        return cacheable(json.writeValueAsBytes(find.page(search)), config.maxAge(), request);
    }

    @GET
    @Path("/search.atom")
    @Produces(ATOM)
    @Operation(operationId = "followSearch", summary = "Follow a search as an Atom feed, what changed last first")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/atom+xml", schema = @Schema(implementation = String.class)))
    public Response feed(UriInfo uri, Request request) {
        SearchQuery search = SearchParameters.read(uri.getQueryParameters());
        return cacheable(follow.feed(search), config.feedMaxAge(), request);
    }

    @GET
    @Path("/search.csv")
    @Produces(CSV)
    @Operation(operationId = "exportSearchAsCsv", summary = "Export what a search finds as CSV, up to 10,000 rows")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)))
    public Response csv(UriInfo uri, Request request) {
        ExportRows rows = export.open(SearchParameters.readWhole(uri.getQueryParameters()));
        return file(rows, "records.csv", out -> export.csv(rows, out), request);
    }

    @GET
    @Path("/search.ndjson")
    @Produces(NDJSON)
    @Operation(
            operationId = "exportSearchAsNdjson",
            summary = "Export what a search finds as NDJSON, a result a line, up to 10,000 lines")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = DescribedSearch.Row.class)))
    public Response ndjson(UriInfo uri, Request request) {
        ExportRows rows = export.open(SearchParameters.readWhole(uri.getQueryParameters()));
        return file(rows, "records.ndjson", out -> export.ndjson(rows, out), request);
    }

    private static Response cacheable(byte[] answer, Duration fresh, Request request) {
        // Weak: what is in front may compress it.
        EntityTag tag = new EntityTag(Sha256.hex(answer).substring(0, 32), true);
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response = unchanged == null ? Response.ok(answer) : unchanged;
        return response.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + fresh.toSeconds())
                .build();
    }

    private Response file(ExportRows rows, String name, StreamingOutput content, Request request) {
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            // Nobody writes the body of such an answer, and nobody else would close them.
            rows.close();
        }
        return Response.ok(streams.wholeOrBroken(content))
                // Large and soon stale: not worth a place in a cache.
                .header(HttpHeaders.CACHE_CONTROL, "public, no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header("Total-Count", rows.total())
                .build();
    }
}
