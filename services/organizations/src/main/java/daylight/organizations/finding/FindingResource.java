package daylight.organizations.finding;

import daylight.kernel.http.Streams;
import daylight.kernel.paging.Page;
import daylight.kernel.tables.Csv;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.regions.Regions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;

/** The register's search over HTTP: public. */
@Path("/api/organizations")
@PermitAll
@RunOnVirtualThread
class FindingResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String NDJSON = "application/x-ndjson";
    private static final int LONGEST_TYPED = 200;

    private final FindOrganizations find;
    private final Suggest suggest;
    private final ListRegister list;
    private final Kinds kinds;
    private final Regions regions;
    private final Streams streams;

    FindingResource(
            FindOrganizations find, Suggest suggest, ListRegister list, Kinds kinds, Regions regions, Streams streams) {
        this.find = find;
        this.suggest = suggest;
        this.list = list;
        this.kinds = kinds;
        this.regions = regions;
        this.streams = streams;
    }

    @GET
    @Path("/search")
    @Produces(MediaType.APPLICATION_JSON)
    public Response search(@BeanParam SearchParameters asked, @QueryParam("cursor") @Nullable String cursor) {
        return cached(find.find(asked.query().checked(kinds, regions), cursor), 2);
    }

    /** The same as a table, up to 2,000 rows; the whole register is in /bulk. */
    @GET
    @Path("/search.csv")
    @Produces(CSV)
    public Response csv(@BeanParam SearchParameters asked) {
        StringBuilder csv = new StringBuilder(Csv.line(Found.Item.COLUMNS));
        find.rows(asked.query().checked(kinds, regions)).forEach(item -> csv.append(Csv.line(item.cells())));
        return cached(csv.toString(), 30);
    }

    @GET
    @Path("/suggest")
    @Produces(MediaType.APPLICATION_JSON)
    public Response suggest(@QueryParam("q") @Nullable String q) {
        String typed = q == null ? "" : q;
        String start = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        return cached(new Page<>(suggest.suggest(start), null), 2);
    }

    /** As it is now, in one stream; a file of the night, which can be resumed and checked, is in /bulk. */
    @GET
    @Path("/bulk.ndjson")
    @Produces(NDJSON)
    public Response bulk() {
        StreamingOutput all = out -> list.write(out, ListRegister.Format.NDJSON);
        return download(all, "register.ndjson");
    }

    @GET
    @Path("/bulk.csv")
    @Produces(CSV)
    public Response bulkCsv() {
        StreamingOutput all = out -> list.write(out, ListRegister.Format.CSV);
        return download(all, "register.csv");
    }

    private Response download(StreamingOutput all, String name) {
        return Response.ok(streams.wholeOrBroken(all))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private static Response cached(Object body, int seconds) {
        return Response.ok(body)
                .header("Cache-Control", "public, max-age=" + seconds)
                .build();
    }
}
