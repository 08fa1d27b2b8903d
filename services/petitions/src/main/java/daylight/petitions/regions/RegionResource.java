package daylight.petitions.regions;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Places over HTTP. */
@Path("/api/petitions/regions")
@RunOnVirtualThread
class RegionResource {
    private static final int MOST = 5_000;
    private static final TextRule CODE = TextRule.line(16)
            .matching(Pattern.compile("[A-Za-z0-9-]{2,16}"), "Must be 2 to 16 letters, digits or hyphens.");
    private static final TextRule NAME = TextRule.line(200);

    private final Regions regions;

    RegionResource(Regions regions) {
        this.regions = regions;
    }

    @GET
    @PermitAll
    public Response all() {
        return Response.ok(Map.of("items", regions.all()))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }

    /** Adds places or renames them: {@code {"items":[{"code","parent"?,"nameEn"?,"nameZh"?}]}}, parents first. */
    @PUT
    @RolesAllowed(Roles.ADMIN)
    public Response load(byte[] body) {
        Fields fields = JsonInput.object(body);
        List<Region> items = fields.objects("items", MOST).stream()
                .map(item -> {
                    Region region = new Region(
                            item.requiredText("code", CODE),
                            item.text("parent", CODE),
                            item.text("nameEn", NAME),
                            item.text("nameZh", NAME));
                    if (region.nameEn() == null && region.nameZh() == null) {
                        item.refuse("nameEn", "Is required where there is no nameZh.");
                    }
                    return region;
                })
                .toList();
        fields.finish();
        regions.load(items);
        return Response.noContent().build();
    }
}
