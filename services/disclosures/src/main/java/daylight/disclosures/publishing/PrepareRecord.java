package daylight.disclosures.publishing;

import daylight.disclosures.agency.Agency;
import daylight.disclosures.agency.AgencyFields;
import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.DisclosureRecord;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordContent;
import daylight.disclosures.record.RecordFields;
import daylight.disclosures.record.RecordKeys;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.RelatedRecords;
import daylight.kernel.ids.TimeOrderedIds;
import daylight.kernel.input.Fields;
import daylight.kernel.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads, checks and hashes one record from outside. It does everything that needs no transaction, so that the writer only writes. */
@ApplicationScoped
class PrepareRecord {
    private final KnownAgencies agencies;
    private final RelatedRecords relatedRecords;
    private final Delays delays;
    private final ReferenceSupply references;
    private final Clock clock;
    private final TimeOrderedIds ids;

    PrepareRecord(
            KnownAgencies agencies,
            RelatedRecords relatedRecords,
            Delays delays,
            ReferenceSupply references,
            Clock clock) {
        this.agencies = agencies;
        this.relatedRecords = relatedRecords;
        this.delays = delays;
        this.references = references;
        this.clock = clock;
        this.ids = new TimeOrderedIds(clock);
    }

    /**
     * Prepares it.
     *
     * @throws daylight.kernel.problems.InvalidInput with every offending field
     * @throws RecordRefusal when the caller may not publish for the agency
     */
    NewRecord prepare(Fields in, Caller caller) {
        String slug = in.requiredText("agency", AgencyFields.SLUG);
        boolean named = !slug.isEmpty();
        if (named && !RecordAccess.mayActFor(slug, caller)) {
            throw new RecordRefusal.OtherAgency();
        }
        Agency agency = named ? agencies.find(slug).orElse(null) : null;
        if (named && agency == null) {
            in.refuse("agency", "Is not a registered agency.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RecordContent content = RecordFields.read(in, slug, today(agency, now));
        relatedRecords.check(in, content.related());
        in.finish();
        if (agency == null) {
            throw new IllegalStateException("Reading ended well without an agency");
        }
        return hashed(content, agency, now);
    }

    private NewRecord hashed(RecordContent content, Agency agency, Instant now) {
        HashedVersion hashed = DisclosureRecord.publish(ids.next(), references.next(), content, now);
        return new NewRecord(hashed, content, RecordKeys.of(content), delays.of(content, agency.jurisdiction(), now));
    }

    /** Where the agency is not known, any day that has begun somewhere will do: the record is refused all the same. */
    private static LocalDate today(@Nullable Agency agency, Instant now) {
        return now.atZone(agency == null ? ZoneOffset.MAX : Delays.zone(agency.jurisdiction()))
                .toLocalDate();
    }
}
