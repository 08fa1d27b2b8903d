package daylight.reports.cases;

import daylight.kernel.http.Versions;
import daylight.reports.ciphertext.Arrived;
import daylight.reports.ciphertext.Ciphertexts;
import daylight.reports.roster.Rosters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Keeps a case's working fields: category, agency, sums and notes, sealed like a message. */
@ApplicationScoped
class KeepWorking {
    private final Cases cases;
    private final Ciphertexts ciphertexts;
    private final Rosters rosters;

    KeepWorking(Cases cases, Ciphertexts ciphertexts, Rosters rosters) {
        this.cases = cases;
        this.ciphertexts = ciphertexts;
        this.rosters = rosters;
    }

    @Transactional
    void keep(UUID id, long version, long epoch, Arrived arrived) {
        rosters.require(epoch);
        Case locked = cases.lock(id);
        Versions.check(version, locked.version());
        ciphertexts.keep(arrived);
        cases.update(
                locked,
                "working = :working, working_sha256 = :sha256, working_epoch = :epoch",
                update -> update.bind("working", arrived.id())
                        .bind("sha256", arrived.sealed().sha256().bytes())
                        .bind("epoch", epoch));
        UUID before = locked.working();
        if (before != null) {
            ciphertexts.remove(before);
        }
    }
}
