package daylight.petitions.archive;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.security.Roles;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.regions.Regions;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Taking over, over HTTP. */
@Path("/api/petitions/archive")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class ArchiveResource {
    private static final int MOST = 1_000;

    private final TakeOverPetitions takeOver;
    private final Agencies agencies;
    private final Regions regions;
    private final Clock clock;

    ArchiveResource(TakeOverPetitions takeOver, Agencies agencies, Regions regions, Clock clock) {
        this.takeOver = takeOver;
        this.agencies = agencies;
        this.regions = regions;
        this.clock = clock;
    }

    @POST
    public Map<String, Object> add(byte[] body) {
        Fields fields = JsonInput.object(body);
        Instant now = clock.instant();
        List<FormerPetition> former = fields.objects("items", MOST).stream()
                .map(item -> FormerPetition.read(item, agencies, regions, now))
                .toList();
        fields.finish();
        return Map.of("added", takeOver.takeOver(former), "sent", former.size());
    }
}
