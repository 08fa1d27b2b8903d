package daylight.disclosures.amending;

import daylight.disclosures.agency.Agency;
import daylight.disclosures.agency.AgencyFields;
import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.RecordContent;
import daylight.disclosures.record.RecordFields;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.RecordSnapshot;
import daylight.disclosures.record.RecordSnapshots;
import daylight.disclosures.record.RelatedRecords;
import daylight.kernel.input.Fields;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Reads and checks an amendment from outside. */
@ApplicationScoped
class ReadAmendment {
    private final RecordSnapshots snapshots;
    private final KnownAgencies agencies;
    private final RelatedRecords relatedRecords;
    private final Clock clock;

    ReadAmendment(RecordSnapshots snapshots, KnownAgencies agencies, RelatedRecords relatedRecords, Clock clock) {
        this.snapshots = snapshots;
        this.agencies = agencies;
        this.relatedRecords = relatedRecords;
        this.clock = clock;
    }

    /**
     * Reads it.
     *
     * @throws daylight.kernel.problems.InvalidInput with every offending field
     */
    Amendment read(UUID id, Fields in) {
        RecordSnapshot current = snapshots.find(id).orElseThrow(RecordRefusal.Unknown::new);
        Agency agency = agencies.find(current.agency()).orElseThrow();
        String named = in.text("agency", AgencyFields.SLUG);
        if (named != null && !named.equals(current.agency())) {
            in.refuse("agency", "Cannot be changed: a record stays with the agency that published it.");
        }
        String reason = in.requiredText("reason", RecordFields.REASON);
        RecordContent content = RecordFields.read(
                in,
                current.agency(),
                clock.instant().atZone(Delays.zone(agency.jurisdiction())).toLocalDate());
        relatedRecords.check(in, content.related());
        in.finish();
        return new Amendment(content, reason);
    }
}
