package daylight.organizations.register;

import daylight.kernel.http.Versions;
import daylight.kernel.problems.InvalidInput;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Entries over HTTP. */
@Path("/api/organizations")
@RunOnVirtualThread
class RegisterResource {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ShowEntry show;

    RegisterResource(ShowEntry show) {
        this.show = show;
    }

    @GET
    @Path("/register/{key}")
    @PermitAll
    public Response entry(@PathParam("key") String key, @QueryParam("at") @Nullable String at) {
        EntryView entry = show.show(key, at == null || at.isBlank() ? null : day(at));
        return Response.ok(entry)
                .header(HttpHeaders.ETAG, Versions.tag(entry.version()))
                .header(HttpHeaders.CACHE_CONTROL, "public, no-cache")
                .build();
    }

    /** Years have four digits: ISO 8601 knows days that no database does. */
    private static LocalDate day(String text) {
        try {
            String plain = text.strip();
            if (DAY.matcher(plain).matches()) {
                return LocalDate.parse(plain);
            }
        } catch (DateTimeException noSuchDay) {
            // As what is no day at all.
        }
        throw InvalidInput.ofParameter("at", "Must be a day of the calendar, written as 2025-03-01.");
    }
}
