package daylight.disclosures.history;

import daylight.disclosures.agency.KnownAgencies;
import daylight.disclosures.record.CanonicalReader;
import daylight.disclosures.record.Delay;
import daylight.disclosures.record.Delays;
import daylight.disclosures.record.ReadRecord;
import daylight.disclosures.record.RecordAct;
import daylight.disclosures.record.RecordContent;
import daylight.disclosures.record.RecordHistory;
import daylight.disclosures.record.RecordRefusal;
import daylight.disclosures.record.RecordSnapshot;
import daylight.disclosures.record.RecordState;
import daylight.disclosures.record.RecordView;
import daylight.disclosures.record.RecordViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone reads what a record said before. */
@ApplicationScoped
public class ReadHistory {
    private final ReadRecord readRecord;
    private final RecordHistory history;
    private final RecordViews views;
    private final KnownAgencies agencies;
    private final Delays delays;

    ReadHistory(
            ReadRecord readRecord, RecordHistory history, RecordViews views, KnownAgencies agencies, Delays delays) {
        this.readRecord = readRecord;
        this.history = history;
        this.views = views;
        this.agencies = agencies;
        this.delays = delays;
    }

    /** The id behind an id or short reference, whatever became of the record. */
    UUID id(String key) {
        return readRecord.any(key).id();
    }

    /** The acts stay public, also of a record whose text does not. */
    List<VersionView> versions(UUID id, int after, int most) {
        return history.entries(id, after, most).stream().map(VersionView::of).toList();
    }

    RecordView version(String key, int version, boolean auditor) {
        RecordSnapshot current = readRecord.readable(key, auditor);
        RecordHistory.Entry entry = history.entry(current.id(), version).orElseThrow(RecordRefusal.UnknownVersion::new);
        return views.whole(at(current, entry, content(current, entry)), List.of());
    }

    /** A record as it was after a change that led to this version; its tombstone when its text has gone since. */
    public RecordView after(UUID id, int version) {
        RecordSnapshot current = readRecord.any(id.toString());
        boolean gone = current.state() != RecordState.PUBLISHED;
        return gone || current.version() == version ? readRecord.current(id) : version(id.toString(), version, false);
    }

    private RecordSnapshot at(RecordSnapshot current, RecordHistory.Entry entry, @Nullable RecordContent content) {
        return new RecordSnapshot(
                current.id(),
                current.reference(),
                current.agency(),
                entry.version(),
                content == null ? RecordState.WITHDRAWN : RecordState.PUBLISHED,
                content,
                current.publishedAt(),
                entry.at(),
                content == null ? null : delay(current, content),
                entry.hash(),
                entry.previousHash(),
                entry.act() == RecordAct.AMENDED,
                content == null ? current.tombstone() : null);
    }

    private @Nullable RecordContent content(RecordSnapshot current, RecordHistory.Entry entry) {
        return switch (entry.act()) {
            case PUBLISHED, AMENDED -> CanonicalReader.content(canonical(current, entry.version()));
            case WITHDRAWN, ERASED -> null;
        };
    }

    private @Nullable Delay delay(RecordSnapshot current, RecordContent content) {
        return agencies.find(current.agency())
                .map(agency -> delays.of(content, agency.jurisdiction(), current.publishedAt()))
                .orElse(null);
    }

    /** The form that was hashed, and its hash. */
    record Canonical(String text, String hash) {}

    Canonical canonical(String key, int version, boolean auditor) {
        RecordSnapshot current = readRecord.readable(key, auditor);
        RecordHistory.Entry entry = history.entry(current.id(), version).orElseThrow(RecordRefusal.UnknownVersion::new);
        return new Canonical(canonical(current, version), entry.hash());
    }

    private String canonical(RecordSnapshot current, int version) {
        String canonical = history.canonical(current.id(), version);
        if (canonical == null) {
            throw new RecordRefusal.UnknownVersion();
        }
        return canonical;
    }
}
