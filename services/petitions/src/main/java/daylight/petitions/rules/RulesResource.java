package daylight.petitions.rules;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import daylight.petitions.petition.RejectionCode;
import daylight.petitions.petition.Thresholds;
import daylight.petitions.regions.Regions;
import daylight.petitions.rules.ThresholdRules.Rule;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rules over HTTP. */
@Path("/api/petitions")
@RunOnVirtualThread
class RulesResource {
    private static final Map<String, String> KINDS =
            Map.of(Thresholds.RESPONSE, Thresholds.RESPONSE, Thresholds.HEARING, Thresholds.HEARING);
    private static final String ANYWHERE = "*";
    private static final int MOST = 1_000;
    private static final TextRule SOURCE = TextRule.text(1_000);
    private static final long MOST_SIGNATURES = 1_000_000_000;
    private static final long MOST_DAYS = 1_000;

    private final ThresholdRules rules;
    private final Regions regions;

    RulesResource(ThresholdRules rules, Regions regions) {
        this.rules = rules;
        this.regions = regions;
    }

    /** A reason not to open a petition, in both languages. */
    record Reason(String code, boolean hidden, String en, String zh) {}

    @GET
    @Path("/rejection-codes")
    @PermitAll
    public Response rejectionCodes() {
        return cached(Stream.of(RejectionCode.values())
                .map(code -> new Reason(code.code(), code.hidden(), code.sentence(), code.chinese()))
                .toList());
    }

    @GET
    @Path("/thresholds")
    @PermitAll
    public Response thresholds() {
        return cached(rules.all());
    }

    /** Adds rules or replaces those of the same place and kind: {@code {"items":[{"region","kind","signatures","days","source","sourceZh"?}]}}. */
    @PUT
    @Path("/thresholds")
    @RolesAllowed(Roles.ADMIN)
    public Response put(byte[] body) {
        Fields fields = JsonInput.object(body);
        List<Rule> items =
                fields.objects("items", MOST).stream().map(this::rule).toList();
        fields.finish();
        rules.put(items);
        return Response.noContent().build();
    }

    private Rule rule(Fields item) {
        Rule rule = new Rule(
                item.requiredText("region", TextRule.line(16)),
                item.requiredChoice("kind", KINDS),
                number(item, "signatures", MOST_SIGNATURES),
                number(item, "days", MOST_DAYS),
                item.requiredText("source", SOURCE),
                item.text("sourceZh", SOURCE));
        if (!rule.region().isEmpty() && !rule.region().equals(ANYWHERE) && !regions.knows(rule.region())) {
            item.refuse("region", "Must be the code of a place in /api/petitions/regions, or * for everywhere else.");
        }
        return rule;
    }

    private static int number(Fields item, String name, long most) {
        Long number = item.integer(name, 1, most);
        if (number == null && !item.has(name)) {
            item.refuse(name, "Is required.");
        }
        return Objects.requireNonNullElse(number, 1L).intValue();
    }

    private static Response cached(List<?> items) {
        return Response.ok(Map.of("items", items))
                .header("Cache-Control", "public, max-age=60")
                .build();
    }
}
