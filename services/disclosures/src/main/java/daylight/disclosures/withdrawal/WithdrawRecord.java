package daylight.disclosures.withdrawal;

import daylight.disclosures.record.ChangeRequest;
import daylight.disclosures.record.DisclosureRecord;
import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.KeyedChanges;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.Records;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** An agency takes its record back. A tombstone with the reason stays public; auditors still read the text. */
@ApplicationScoped
class WithdrawRecord {
    private final RecordAccess access;
    private final Records records;
    private final KeyedChanges keyed;
    private final Outbox outbox;
    private final Clock clock;

    WithdrawRecord(RecordAccess access, Records records, KeyedChanges keyed, Outbox outbox, Clock clock) {
        this.access = access;
        this.records = records;
        this.keyed = keyed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Withdraws it.
     *
     * @param expectedVersion null when the caller does not care
     * @return the version that the record has then
     * @throws RecordRefusal when the record is another agency's or not published any more
     */
    @Transactional
    public int withdraw(ChangeRequest request, Grounds grounds, @Nullable Long expectedVersion) {
        return keyed.once(request, () -> withdrawn(request, grounds, expectedVersion));
    }

    private int withdrawn(ChangeRequest request, Grounds grounds, @Nullable Long expectedVersion) {
        DisclosureRecord record = access.lock(request.id(), request.caller());
        if (expectedVersion != null) {
            Versions.check(expectedVersion, record.version());
        }
        HashedVersion made = record.withdraw(grounds, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        records.withdraw(record, made);
        outbox.append(made.event(record.agency()));
        return record.version();
    }
}
