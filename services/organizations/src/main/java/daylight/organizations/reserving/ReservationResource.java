package daylight.organizations.reserving;

import daylight.kernel.idempotency.KeyedRequest;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.kernel.security.Roles;
import daylight.organizations.kinds.Kinds;
import daylight.organizations.once.Once;
import daylight.organizations.people.CurrentAccount;
import daylight.organizations.regions.Region;
import daylight.organizations.regions.Regions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reservations over HTTP. */
@Path("/api/organizations/names/reservations")
@RolesAllowed(Roles.CITIZEN)
@RunOnVirtualThread
class ReservationResource {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final TextRule NAME = TextRule.line(100);
    private static final TextRule REGION =
            TextRule.line(6).matching(Pattern.compile("[0-9]{6}"), "Must be a division code of six digits.");

    private final ReserveName reserve;
    private final Reservations reservations;
    private final Regions regions;
    private final Kinds kinds;
    private final Once once;
    private final CurrentAccount caller;
    private final Clock clock;
    private final TimeOrderedIds ids;

    ReservationResource(
            ReserveName reserve,
            Reservations reservations,
            Regions regions,
            Kinds kinds,
            Once once,
            CurrentAccount caller,
            Clock clock) {
        this.reserve = reserve;
        this.reservations = reservations;
        this.regions = regions;
        this.kinds = kinds;
        this.once = once;
        this.caller = caller;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    @GET
    public Map<String, Object> mine() {
        return Map.of("items", reservations.of(caller.get().subject()));
    }

    @POST
    public Response reserve(@HeaderParam("Idempotency-Key") @Nullable String key, byte[] body) {
        String account = caller.get().subject();
        Reservation asked = read(body);
        UUID id = once.run(KeyedRequest.ofHeader(account, key, "POST reservations", body), () -> {
            reserve.reserve(asked, account);
            return asked.id();
        });
        Reservation kept = reservations.find(id, account).orElseThrow(ReservationRefusal.NotFound::new);
        return Response.status(Response.Status.CREATED).entity(kept).build();
    }

    @POST
    @Path("/{id}/release")
    public Response release(@PathParam("id") UUID id) {
        reserve.release(id, caller.get().subject());
        return Response.noContent().build();
    }

    private Reservation read(byte[] body) {
        Fields fields = JsonInput.object(body);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Reservation asked = new Reservation(
                ids.next(),
                fields.requiredText("name", NAME),
                fields.requiredChoice("kind", kinds.registrable()).code(),
                fields.requiredText("region", REGION),
                now,
                now.plus(KEPT));
        if (!asked.region().isEmpty()
                && regions.find(asked.region()).filter(Region::givesCodes).isEmpty()) {
            fields.refuse("region", "Must be the code of a division of China in /api/organizations/regions.");
        }
        fields.finish();
        return asked;
    }
}
