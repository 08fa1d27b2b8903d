package daylight.disclosures.amending;

import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.ChangeRequest;
import daylight.disclosures.record.ContentFields;
import daylight.disclosures.record.Delay;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.DisclosureRecord;
import daylight.disclosures.record.Duplicates;
import daylight.disclosures.record.Grounds;
import daylight.disclosures.record.HashedVersion;
import daylight.disclosures.record.KeyedChanges;
import daylight.disclosures.record.RecordAccess;
import daylight.disclosures.record.RecordContent;
import daylight.disclosures.record.RecordHistory;
import daylight.disclosures.record.RecordKeys;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.RecordState;
import daylight.disclosures.record.Records;
import daylight.kernel.http.Versions;
import daylight.kernel.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An agency replaces the content of its record: a new version, and the ones before stay. */
@ApplicationScoped
class AmendRecord {
    private final RecordAccess access;
    private final Records records;
    private final RecordHistory history;
    private final Duplicates duplicates;
    private final Delays delays;
    private final KnownAgencies agencies;
    private final KeyedChanges keyed;
    private final Outbox outbox;
    private final Clock clock;

    // One more than four: each is a part of the one transaction.
    AmendRecord(
            RecordAccess access,
            Records records,
            RecordHistory history,
            Duplicates duplicates,
            Delays delays,
            KnownAgencies agencies,
            KeyedChanges keyed,
            Outbox outbox,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.history = history;
        this.duplicates = duplicates;
        this.delays = delays;
        this.agencies = agencies;
        this.keyed = keyed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Makes the new version. An amendment that changes nothing makes none, so that sending everything every night leaves no noise.
     *
     * @return the version that the record has then
     * @throws RecordRefusal when the record is another agency's or not published any more, or another record says the same
     */
    @Transactional
    public int amend(ChangeRequest request, Amendment amendment, long expectedVersion) {
        return keyed.once(request, () -> amended(request, amendment, expectedVersion));
    }

    private int amended(ChangeRequest request, Amendment amendment, long expectedVersion) {
        UUID id = request.id();
        DisclosureRecord record = access.lock(id, request.caller());
        int current = record.version();
        Versions.check(expectedVersion, current);
        RecordContent content = amendment.content();
        String before = record.state() == RecordState.PUBLISHED ? history.canonical(id, record.textVersion()) : null;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        HashedVersion made = record.amend(content, Grounds.ofAmendment(amendment.reason()), now);
        List<String> changed = changed(before, made);
        if (changed.isEmpty()) {
            return current;
        }
        RecordKeys keys = RecordKeys.of(content);
        duplicates.holder(record.agency(), keys, id).ifPresent(existing -> {
            throw new RecordRefusal.Duplicate(existing);
        });
        records.amend(record, made, changed, keys, delay(content, id));
        outbox.append(made.event(record.agency()));
        return record.version();
    }

    private static List<String> changed(@Nullable String before, HashedVersion made) {
        if (before == null) {
            throw new IllegalStateException("A published record has no text");
        }
        return ContentFields.changed(ContentFields.of(before), ContentFields.of(made.canonical()));
    }

    private @Nullable Delay delay(RecordContent content, UUID id) {
        return agencies.find(content.agency())
                .map(agency -> delays.of(content, agency.jurisdiction(), history.publishedAt(id)))
                .orElse(null);
    }
}
