package daylight.organizations.names;

import daylight.kernel.problems.FieldError;
import daylight.kernel.problems.InvalidInput;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.regions.Regions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The name check over HTTP, fast enough to be asked at every key. */
@Path("/api/organizations/names/check")
@RunOnVirtualThread
class NameResource {
    private static final int LONGEST = 200;

    private final NameCheck check;
    private final Kinds kinds;
    private final Regions regions;

    NameResource(NameCheck check, Kinds kinds, Regions regions) {
        this.check = check;
        this.kinds = kinds;
        this.regions = regions;
    }

    @GET
    @PermitAll
    public Response check(
            @QueryParam("name") @Nullable String name,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("region") @Nullable String region) {
        String asked = name == null ? "" : name;
        String ofKind = kind == null || kind.isBlank() ? null : kind;
        String inRegion = region == null || region.isBlank() ? null : region;
        refuse(asked, ofKind, inRegion);
        return Response.ok(check.check(new NameCheck.Question(asked, ofKind, inRegion, null, null)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private void refuse(String name, @Nullable String kind, @Nullable String region) {
        List<FieldError> errors = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST || name.indexOf('\u0000') >= 0) {
            errors.add(new FieldError("name", "Must be the name, of at most " + LONGEST + " characters."));
        }
        if (kind != null && !kinds.registrable().containsKey(kind)) {
            errors.add(new FieldError(
                    "kind",
                    "Must be one of " + String.join(", ", kinds.registrable().keySet()) + "."));
        }
        if (region != null && regions.find(region).isEmpty()) {
            errors.add(new FieldError("region", "Must be the code of a division in /api/organizations/regions."));
        }
        if (!errors.isEmpty()) {
            throw InvalidInput.ofParameters(errors);
        }
    }
}
