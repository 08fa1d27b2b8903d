package daylight.disclosures.calendar;

import daylight.kernel.calendar.CalendarYear;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.http.Bodies;
import daylight.kernel.http.Versions;
import daylight.kernel.input.JsonInput;
import daylight.kernel.paging.Page;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/disclosures/calendars/{jurisdiction}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Calendars", description = "The days off by which delays are counted.")
public class CalendarResource {
    private static final int MOST_BYTES = 64_000;

    private final ReadCalendars readCalendars;
    private final ProclaimCalendarYear proclaim;
    private final KnownYears knownYears;

    CalendarResource(ReadCalendars readCalendars, ProclaimCalendarYear proclaim, KnownYears knownYears) {
        this.readCalendars = readCalendars;
        this.proclaim = proclaim;
        this.knownYears = knownYears;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listCalendarYears",
            summary = "List the years whose days off are known",
            description =
                    "A delay that touches another year is provisional: it counts weekends only, until the year is entered. The United States' holidays follow from a rule; only what departs from it stands here.")
    public Page<CalendarYearView> list(@PathParam("jurisdiction") String code) {
        return new Page<>(readCalendars.of(jurisdiction(code)), null);
    }

    @PUT
    @Path("{year:[1-9][0-9]{3}}")
    @RolesAllowed(Roles.ADMIN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "proclaimCalendarYear",
            summary = "Enter the days off of a year, or correct them (administrators)",
            description =
                    "Delays that touch the year are counted again within moments. The same content again changes nothing, so it needs no Idempotency-Key.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewCalendarYear.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CalendarYearView.class)))
    public Response proclaim(
            @PathParam("jurisdiction") String code,
            @PathParam("year") int year,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream body)
            throws IOException {
        Jurisdiction jurisdiction = jurisdiction(code);
        Long expected = Versions.optional(ifMatch);
        CalendarYear read = CalendarFields.whole(JsonInput.object(Bodies.read(body, MOST_BYTES)), year);
        return answer(proclaim.proclaim(jurisdiction, read, expected));
    }

    private Response answer(StoredYear stored) {
        knownYears.refresh();
        return Response.ok(CalendarYearView.of(stored))
                .header(HttpHeaders.ETAG, Versions.tag(stored.version()))
                .build();
    }

    private static Jurisdiction jurisdiction(String code) {
        return Jurisdiction.of(code).orElseThrow(NotFoundException::new);
    }

    @Schema(name = "NewCalendarYear")
    record NewCalendarYear(
            @Schema(required = true, maxLength = 500, description = "Where it was proclaimed: an address")
            String source,

            @Schema(
                    required = true,
                    maxItems = 100,
                    description = "Days off; some may lie in the December before or the January after")
            List<LocalDate> off,

            @Schema(maxItems = 100, description = "Weekend days that are worked") @Nullable
            List<LocalDate> work) {}
}
