package daylight.petitions.counting;

import daylight.kernel.ticking.Ticker;
import daylight.petitions.rounds.Rounds;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The counter. In one transaction it deletes all deltas and adds them to the totals; in another it announces each petition that changed and finds the thresholds that
 * were reached. Deleting is what makes it exact: a delta whose transaction commits late is there at the next fold, where a cursor would have passed it. What ended
 * between the two is announced by the next round. A petition that breaks one of them is left out of it, and stops no other.
 */
@ApplicationScoped
public class CountSignatures {
    private final Rounds<UUID> folding = new Rounds<>("Counting signatures");
    private final Rounds<UUID> telling = new Rounds<>("Announcing a count");
    private final FoldDeltas deltas;
    private final AnnounceCounts counts;
    private final CountingConfig config;
    private final Clock clock;
    private @Nullable Ticker ticker;

    CountSignatures(FoldDeltas deltas, AnnounceCounts counts, CountingConfig config, Clock clock) {
        this.deltas = deltas;
        this.counts = counts;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start) {
        ticker = new Ticker("count-signatures", config.fold(), this::count);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    private void count() {
        Instant now = clock.instant();
        folding.together(() -> deltas.all(now), deltas::waiting, petition -> deltas.one(petition, now));
        telling.together(() -> counts.all(now), counts::due, petition -> counts.one(petition, now));
    }
}
