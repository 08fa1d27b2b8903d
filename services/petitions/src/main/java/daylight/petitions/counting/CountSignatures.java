package daylight.petitions.counting;

import daylight.contracts.petitions.SignaturesCounted;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.ticking.Ticker;
import daylight.petitions.petition.Petition;
import daylight.petitions.petition.Petitions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * The counter. In one transaction it deletes all deltas, adds them to the totals, announces each petition that changed (at most once a second) and finds the
 * thresholds that were reached. Deleting is what makes it exact: a delta whose transaction commits late is there at the next fold, where a cursor would have passed it.
 */
@ApplicationScoped
public class CountSignatures {
    private final Jdbi jdbi;
    private final FoldDeltas deltas;
    private final Petitions petitions;
    private final ReachThresholds thresholds;
    private final NoticeBursts bursts;
    private final Outbox outbox;
    private final CountingConfig config;
    private final Clock clock;
    private @Nullable Ticker ticker;

    CountSignatures(
            Jdbi jdbi,
            FoldDeltas deltas,
            Petitions petitions,
            ReachThresholds thresholds,
            NoticeBursts bursts,
            Outbox outbox,
            CountingConfig config,
            Clock clock) {
        this.jdbi = jdbi;
        this.deltas = deltas;
        this.petitions = petitions;
        this.thresholds = thresholds;
        this.bursts = bursts;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent start, CountSignatures self) {
        // Through the proxy, which opens the transaction.
        ticker = new Ticker("count-signatures", config.fold(), self::count);
    }

    void stop(@Observes ShutdownEvent stop) {
        if (ticker != null) {
            ticker.close();
        }
    }

    @Transactional
    public void count() {
        Instant now = clock.instant();
        List<FoldDeltas.Unannounced> changed = jdbi.withHandle(handle -> {
            if (!deltas.mine(handle)) {
                return List.<FoldDeltas.Unannounced>of();
            }
            deltas.fold(handle, now);
            return deltas.announce(handle, now, now.minus(config.announce()));
        });
        // In order, as every other writer of several petitions.
        changed.stream()
                .sorted(Comparator.comparing(FoldDeltas.Unannounced::petition))
                .forEach(one -> announce(one, now));
    }

    private void announce(FoldDeltas.Unannounced one, Instant now) {
        Petition petition = petitions.lock(one.petition());
        outbox.append(new SignaturesCounted(
                petition.id(), petitions.nextVersion(petition.id()), one.total(), one.invalidated(), now));
        thresholds.reach(petitions.lock(petition.id()), one.total(), now);
        bursts.notice(petition.id(), now);
    }
}
