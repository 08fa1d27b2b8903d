package daylight.disclosures.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Someone reads a record. Auditors read those that were withdrawn, too. */
@ApplicationScoped
public class ReadRecord {
    private final RecordSnapshots snapshots;
    private final RecordViews views;

    ReadRecord(RecordSnapshots snapshots, RecordViews views) {
        this.snapshots = snapshots;
        this.views = views;
    }

    /**
     * Finds a record whose text the reader may see.
     *
     * @param key id or short reference
     * @throws RecordRefusal when there is none, or a tombstone stands in its place
     */
    public RecordSnapshot readable(String key, boolean auditor) {
        RecordSnapshot record = any(key);
        Tombstone tombstone = record.tombstone();
        if (tombstone != null && !(auditor && record.state() == RecordState.WITHDRAWN)) {
            throw new RecordRefusal.Gone(record, views.url(record.reference()), tombstone);
        }
        return record;
    }

    /** Finds a record whatever became of it. */
    public RecordSnapshot any(String key) {
        return snapshots.resolve(key).flatMap(snapshots::find).orElseThrow(RecordRefusal.Unknown::new);
    }

    RecordView view(String key, boolean auditor) {
        RecordSnapshot record = readable(key, auditor);
        return views.whole(record, snapshots.sameNumber(record.id()));
    }

    /** Shows a record that was just changed. */
    public RecordView current(UUID id) {
        RecordSnapshot record = snapshots.find(id).orElseThrow(RecordRefusal.Unknown::new);
        return record.state() == RecordState.PUBLISHED
                ? views.whole(record, snapshots.sameNumber(id))
                : views.forPublic(record);
    }
}
