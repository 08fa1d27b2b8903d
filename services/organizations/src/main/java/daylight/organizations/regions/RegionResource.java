package daylight.organizations.regions;

import daylight.kernel.http.Bodies;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.MalformedJson;
import daylight.kernel.input.TextRule;
import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divisions over HTTP. */
@Path("/api/organizations/regions")
@RunOnVirtualThread
class RegionResource {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final int MOST_TOLD = 100;
    private static final TextRule CODE = TextRule.line(6)
            .matching(Pattern.compile("[0-9]{6}|GB(-[A-Z]{3})?"), "Must be six digits, or GB and what comes after it.");
    private static final TextRule NAME = TextRule.line(200);

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @PermitAll
    public Response list(@QueryParam("parent") @Nullable String parent) {
        return Response.ok(Map.of("items", regions.in(parent == null || parent.isBlank() ? null : parent)))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    /** Adds or renames, a line each: {@code {"code", "parent"?, "nameEn"?, "nameZh"?}}, parents first. All or nothing. */
    @POST
    @Consumes("application/x-ndjson")
    @RolesAllowed(Roles.ADMIN)
    public Map<String, Object> load(InputStream body) throws IOException {
        List<Region> read = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> coming = new HashSet<>();
        String[] lines = new String(Bodies.read(body, MOST_BYTES), StandardCharsets.UTF_8).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(lines[i], "line " + (i + 1), coming, errors).ifPresent(read::add);
            }
        }
        if (!errors.isEmpty()) {
            throw InvalidInput.ofBody(errors.subList(0, Math.min(errors.size(), MOST_TOLD)));
        }
        int loaded = regions.load(read);
        regions.forget();
        return Map.of("loaded", loaded);
    }

    private Optional<Region> read(String line, String place, Set<String> coming, List<FieldError> errors) {
        try {
            Fields fields = JsonInput.object(line);
            Region region = new Region(
                    fields.requiredText("code", CODE),
                    fields.text("parent", CODE),
                    fields.text("nameEn", NAME),
                    fields.text("nameZh", NAME));
            if (region.names().isEmpty()) {
                fields.refuse("nameZh", "Is required where there is no nameEn.");
            }
            refuseOrphan(region, coming, fields);
            fields.finish();
            coming.add(region.code());
            return Optional.of(region);
        } catch (MalformedJson e) {
            errors.add(new FieldError(place, e.problem().detail()));
            return Optional.empty();
        } catch (InvalidInput e) {
            e.problem()
                    .errors()
                    .forEach(error -> errors.add(new FieldError(place + ": " + error.field(), error.detail())));
            return Optional.empty();
        }
    }

    private void refuseOrphan(Region region, Set<String> coming, Fields fields) {
        String parent = region.parent();
        if (parent != null && !coming.contains(parent) && regions.find(parent).isEmpty()) {
            fields.refuse("parent", "Must be the code of a division that is known or stands in a line before.");
        }
    }
}
