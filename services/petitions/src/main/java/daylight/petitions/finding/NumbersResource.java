package daylight.petitions.finding;

import daylight.kernel.tables.Csv;
import daylight.petitions.finding.Numbers.Hour;
import daylight.petitions.finding.Numbers.Places;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Signatures by place and by hour over HTTP, as data and, by their own address or by Accept, as tables. Kept as short as the count beside them. */
@Path("/api/petitions")
@PermitAll
@RunOnVirtualThread
class NumbersResource {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String CACHED = "public, max-age=1";

    private final Numbers numbers;
    private final ShowPetition show;

    NumbersResource(Numbers numbers, ShowPetition show) {
        this.numbers = numbers;
        this.show = show;
    }

    @GET
    @Path("/{id}/signatures/by-region")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response byRegion(@PathParam("id") String id, @Context HttpHeaders asked) {
        Places places = numbers.byRegion(show.shown(id));
        return wantsTable(asked) ? byAccept(table(places), CSV) : byAccept(places, MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("/{id}/signatures/by-region.csv")
    @Produces(CSV)
    public Response byRegionCsv(@PathParam("id") String id) {
        return answer(table(numbers.byRegion(show.shown(id))), CSV).build();
    }

    @GET
    @Path("/{id}/signatures/history")
    @Produces({MediaType.APPLICATION_JSON, CSV})
    public Response history(@PathParam("id") String id, @Context HttpHeaders asked) {
        List<Hour> hours = numbers.history(show.shown(id));
        return wantsTable(asked)
                ? byAccept(table(hours), CSV)
                : byAccept(Map.of("items", hours), MediaType.APPLICATION_JSON);
    }

    @GET
    @Path("/{id}/signatures/history.csv")
    @Produces(CSV)
    public Response historyCsv(@PathParam("id") String id) {
        return answer(table(numbers.history(show.shown(id))), CSV).build();
    }

    /** The types asked for come with the most wanted first; whoever takes both gets data. */
    private static boolean wantsTable(HttpHeaders asked) {
        for (MediaType type : asked.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(new MediaType("text", "csv"))) {
                return true;
            }
        }
        return false;
    }

    private static String table(Places places) {
        StringBuilder csv = new StringBuilder(Csv.line(List.of("region", "nameEn", "nameZh", "signatures")));
        places.items()
                .forEach(place -> csv.append(
                        Csv.line(Arrays.asList(place.region(), place.nameEn(), place.nameZh(), place.signatures()))));
        return csv.toString();
    }

    private static String table(List<Hour> hours) {
        StringBuilder csv = new StringBuilder(Csv.line(List.of("hour", "signatures")));
        hours.forEach(hour -> csv.append(Csv.line(List.of(hour.hour(), hour.signatures()))));
        return csv.toString();
    }

    private static Response byAccept(Object body, String type) {
        return answer(body, type).header(HttpHeaders.VARY, HttpHeaders.ACCEPT).build();
    }

    private static Response.ResponseBuilder answer(Object body, String type) {
        return Response.ok(body, type).header(HttpHeaders.CACHE_CONTROL, CACHED);
    }
}
