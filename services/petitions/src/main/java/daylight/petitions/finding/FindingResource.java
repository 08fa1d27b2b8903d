package daylight.petitions.finding;

import daylight.kernel.paging.Page;
import daylight.kernel.tables.Csv;
import daylight.petitions.counting.CountBoard;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Reading over HTTP: public, and cacheable for as long as it stays true enough. */
@Path("/api/petitions")
@PermitAll
@RunOnVirtualThread
class FindingResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int LONGEST_TEXT = 400;

    private final FindPetitions find;
    private final ShowPetition show;
    private final CountBoard board;

    FindingResource(FindPetitions find, ShowPetition show, CountBoard board) {
        this.find = find;
        this.show = show;
        this.board = board;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Find petitions",
            description =
                    "Numbers move while pages are turned: by signatures or trending, a petition that overtakes the end of a page is not met on the next,"
                            + " and one that falls back is met twice. Newest loses and doubles none; all.csv is made at one moment.")
    public Response list(
            @QueryParam("q") @Nullable String q,
            @QueryParam("state") List<String> state,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("region") @Nullable String region,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("size") @Nullable String size,
            @QueryParam("cursor") @Nullable String cursor) {
        return cached(find.find(PetitionQuery.of(q, state, agency, region, sort, size), cursor), 5);
    }

    /** The same as a table; of more than 10,000 rows the Link header leads to the others (RFC 8288). */
    @GET
    @Path("/all.csv")
    @Produces(CSV)
    public Response csv(
            @QueryParam("q") @Nullable String q,
            @QueryParam("state") List<String> state,
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("region") @Nullable String region,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        PetitionQuery asked =
                PetitionQuery.of(q, state, agency, region, sort, null).whole();
        Page<PetitionItem> page = find.find(asked, cursor);
        StringBuilder csv = new StringBuilder(Csv.line(PetitionItem.COLUMNS));
        page.items().forEach(item -> csv.append(Csv.line(item.cells())));
        Response.ResponseBuilder answer = Response.ok(csv.toString()).header("Cache-Control", "public, max-age=60");
        if (page.next() != null) {
            URI next = uri.getRequestUriBuilder()
                    .replaceQueryParam("cursor", page.next())
                    .build();
            answer.header("Link", "<" + next.getRawPath() + "?" + next.getRawQuery() + ">; rel=\"next\"");
        }
        return answer.build();
    }

    @GET
    @Path("/trending")
    public Response trending(@QueryParam("size") @Nullable String size) {
        Page<PetitionItem> page = find.find(PetitionQuery.of(null, List.of(), null, null, "trending", size), null);
        List<PetitionItem> moving =
                page.items().stream().filter(item -> item.lastHour() > 0).toList();
        return cached(new Page<>(moving, null), 15);
    }

    @GET
    @Path("/similar")
    public Response similar(@QueryParam("text") @Nullable String text) {
        String asked = Objects.requireNonNullElse(text, "").replace('\u0000', ' ');
        String start = asked.length() > LONGEST_TEXT ? asked.substring(0, LONGEST_TEXT) : asked;
        return cached(new Page<>(start.isBlank() ? List.of() : find.similar(start), null), 5);
    }

    @GET
    @Path("/{id}")
    public Response show(@PathParam("id") String id) {
        return cached(show.show(id), 1);
    }

    @GET
    @Path("/{id}/count")
    @Produces(MediaType.APPLICATION_JSON)
    public Response count(@PathParam("id") String id) {
        return cached(board.of(show.shown(id)).json(), 1);
    }

    private static Response cached(Object body, int seconds) {
        return Response.ok(body)
                .header("Cache-Control", "public, max-age=" + seconds)
                .build();
    }
}
