package daylight.disclosures.erasure;

import daylight.disclosures.record.ChangeRequest;
import daylight.disclosures.record.DisclosureRecord;
import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.KeyedChanges;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.Records;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * An administrator removes a record's text by order of a court or for personal data. The text goes from every version here and, by the event, from the index; topics
 * never held it. Hashes, reasons and acts stay.
 */
@ApplicationScoped
class EraseRecord {
    private final RecordAccess access;
    private final Records records;
    private final KeyedChanges keyed;
    private final Outbox outbox;
    private final Clock clock;

    EraseRecord(RecordAccess access, Records records, KeyedChanges keyed, Outbox outbox, Clock clock) {
        this.access = access;
        this.records = records;
        this.keyed = keyed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Erases it.
     *
     * @return the version that the record has then
     * @throws RecordRefusal when the record is erased already
     */
    @Transactional
    public int erase(ChangeRequest request, Grounds grounds) {
        return keyed.once(request, () -> erased(request, grounds));
    }

    private int erased(ChangeRequest request, Grounds grounds) {
        DisclosureRecord record = access.lock(request.id(), request.caller());
        HashedVersion made = record.erase(grounds, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        records.erase(record, made);
        outbox.append(made.event(record.agency()));
        return record.version();
    }
}
