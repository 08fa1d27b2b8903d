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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Places over HTTP. */
@Path("/api/petitions/regions")
@RunOnVirtualThread
class RegionResource {
    private static final int MOST = 5_000;
    private static final TextRule CODE = TextRule.line(16)
            .matching(Pattern.compile("[A-Za-z0-9-]{2,16}"), "Must be 2 to 16 letters, digits or hyphens.");
    private static final TextRule NAME = TextRule.line(200);
    private static final TextRule SHORT_EN = TextRule.line(4);
    private static final TextRule SHORT_ZH = TextRule.line(2);
    private static final int LAST = 39;

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

    /** Adds places or renames them: {@code {"items":[{"code","parent"?,"nameEn"?,"nameZh"?,"tile"?:{"column","row","shortEn"?,"shortZh"?}}]}}, parents first. */
    @PUT
    @RolesAllowed(Roles.ADMIN)
    public Response load(byte[] body) {
        Fields fields = JsonInput.object(body);
        Set<String> before = new HashSet<>();
        List<Region> items = fields.objects("items", MOST).stream()
                .map(item -> region(item, before))
                .toList();
        fields.finish();
        regions.load(items);
        return Response.noContent().build();
    }

    private Region region(Fields item, Set<String> before) {
        Region region = new Region(
                item.requiredText("code", CODE),
                item.text("parent", CODE),
                item.text("nameEn", NAME),
                item.text("nameZh", NAME),
                tile(item.object("tile")));
        if (region.nameEn() == null && region.nameZh() == null) {
            item.refuse("nameEn", "Is required where there is no nameZh.");
        }
        String parent = region.parent();
        if (parent != null && !before.contains(parent) && !regions.knows(parent)) {
            item.refuse("parent", "Must be the code of a known place, or of one that stands before it in the list.");
        }
        before.add(region.code());
        return region;
    }

    private static @Nullable Tile tile(@Nullable Fields tile) {
        return tile == null
                ? null
                : new Tile(
                        place(tile, "column"),
                        place(tile, "row"),
                        tile.text("shortEn", SHORT_EN),
                        tile.text("shortZh", SHORT_ZH));
    }

    private static int place(Fields tile, String name) {
        Long place = tile.integer(name, 0, LAST);
        if (place == null && !tile.has(name)) {
            tile.refuse(name, "Is required.");
        }
        return Objects.requireNonNullElse(place, 0L).intValue();
    }
}
