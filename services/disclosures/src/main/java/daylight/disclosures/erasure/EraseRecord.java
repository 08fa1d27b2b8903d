package daylight.disclosures.erasure;

import daylight.disclosures.record.DisclosureRecord;
import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.Records;
import daylight.kernel.outbox.Outbox;
import daylight.kernel.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * An administrator removes a record's text by order of a court or for personal data. The text goes from every version here and, by the event, from the index; topics
 * never held it. Hashes, reasons and acts stay.
 */
@ApplicationScoped
class EraseRecord {
    private final RecordAccess access;
    private final Records records;
    private final Outbox outbox;
    private final Clock clock;

    EraseRecord(RecordAccess access, Records records, Outbox outbox, Clock clock) {
        this.access = access;
        this.records = records;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Erases it.
     *
     * @throws RecordRefusal when the record is erased already
     */
    @Transactional
    public void erase(UUID id, Grounds grounds, Caller caller) {
        DisclosureRecord record = access.lock(id, caller);
        HashedVersion made = record.erase(grounds, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        records.erase(record, made);
        outbox.append(made.event(record.agency()));
    }
}
