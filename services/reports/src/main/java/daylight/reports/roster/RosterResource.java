package daylight.reports.roster;

import daylight.kernel.http.Bodies;
import daylight.kernel.security.Roles;
import daylight.reports.access.SecondFactor;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rosters over HTTP. */
@Path("/api/reports")
@RunOnVirtualThread
@Tag(name = "Roster", description = "To whom reports are sealed.")
class RosterResource {
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final int MOST_BYTES = 16 * 1024;

    private final RosterTable table;
    private final Rosters rosters;
    private final CountHoldings holdings;

    RosterResource(RosterTable table, Rosters rosters, CountHoldings holdings) {
        this.table = table;
        this.rosters = rosters;
        this.holdings = holdings;
    }

    /** A roster in the list. */
    record Item(long epoch, String from, String until, String sha256) {}

    @GET
    @Path("roster")
    @PermitAll
    @Produces(TEXT)
    @Operation(operationId = "currentRoster", summary = "The current roster, a signed note")
    public Response current() {
        return note(table.current().orElseThrow(RosterRefusal.NotFound::new));
    }

    @GET
    @Path("rosters")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rosters", summary = "All rosters, the newest first")
    public Map<String, List<Item>> list() {
        return Map.of(
                "items",
                table.all().stream()
                        .map(one -> new Item(
                                one.epoch(),
                                one.from().toString(),
                                one.until().toString(),
                                one.sha256().hex()))
                        .toList());
    }

    @GET
    @Path("rosters/{epoch}")
    @PermitAll
    @Produces(TEXT)
    @Operation(operationId = "roster", summary = "The roster of an epoch")
    public Response show(@PathParam("epoch") long epoch) {
        return note(table.find(epoch).orElseThrow(RosterRefusal.NotFound::new));
    }

    @POST
    @Path("rosters")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.TEXT_PLAIN)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "publishRoster", summary = "Publish the next roster, signed by the offline root")
    public Response publish(InputStream body) throws IOException {
        long epoch = rosters.publish(new String(Bodies.read(body, MOST_BYTES), StandardCharsets.UTF_8));
        return Response.created(URI.create("/api/reports/rosters/" + epoch))
                .entity(Map.of("epoch", epoch))
                .build();
    }

    @GET
    @Path("rosters/{epoch}/holdings")
    @RolesAllowed(Roles.INVESTIGATOR)
    @SecondFactor
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rosterHoldings", summary = "What is still sealed to an epoch")
    public Holdings holdings(@PathParam("epoch") long epoch) {
        return holdings.of(epoch);
    }

    @GET
    @Path("rosters/holdings")
    @RolesAllowed(Roles.INVESTIGATOR)
    @SecondFactor
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "olderHoldings", summary = "Epochs before the current one whose keys are still needed")
    public Map<String, List<Holdings>> olderHoldings() {
        return Map.of("items", holdings.older());
    }

    @GET
    @Path("roster/status")
    @RolesAllowed(Roles.INVESTIGATOR)
    @SecondFactor
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "rosterStatus", summary = "How long the current roster lasts")
    public Rosters.Status status() {
        return rosters.status();
    }

    private static Response note(PublishedRoster roster) {
        return Response.ok(roster.note().getBytes(StandardCharsets.UTF_8), TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
