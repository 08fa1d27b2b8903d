package daylight.disclosures.history;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.disclosures.record.ContentFields;
import daylight.disclosures.record.ReadRecord;
import daylight.disclosures.record.RecordHistory;
import daylight.disclosures.record.RecordRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Someone compares two versions of a record. */
@ApplicationScoped
class CompareVersions {
    private static final Set<String> TEXTS = Set.of("title", "summary", "body", "legalBasis");
    /** So long that it is not sent a second and third time beside its segments. */
    private static final String BODY = "body";

    /** Of a hash, in a tag. */
    private static final int ENOUGH = 16;

    private final ReadRecord readRecord;
    private final RecordHistory history;
    private final Turns turns;

    CompareVersions(ReadRecord readRecord, RecordHistory history, Turns turns) {
        this.readRecord = readRecord;
        this.history = history;
        this.turns = turns;
    }

    /**
     * Two versions that the reader may compare.
     *
     * @param tag the same for the same two texts, with its quotes: it is known before they are compared
     */
    record Pair(UUID id, int from, int to, String tag) {}

    Pair pair(String key, int from, int to, boolean auditor) {
        UUID id = readRecord.readable(key, auditor).id();
        return new Pair(id, from, to, '"' + beginning(id, from) + '-' + beginning(id, to) + '"');
    }

    private String beginning(UUID id, int version) {
        return history.entry(id, version)
                .orElseThrow(RecordRefusal.UnknownVersion::new)
                .hash()
                .substring(0, ENOUGH);
    }

    DiffView diff(Pair pair) {
        return turns.take(() -> compared(pair));
    }

    private DiffView compared(Pair pair) {
        Map<String, JsonNode> before = fields(pair.id(), pair.from());
        Map<String, JsonNode> after = fields(pair.id(), pair.to());
        return new DiffView(
                pair.from(),
                pair.to(),
                ContentFields.changed(before, after).stream()
                        .map(field -> change(field, before.get(field), after.get(field)))
                        .toList());
    }

    private Map<String, JsonNode> fields(UUID id, int version) {
        String canonical = history.canonical(id, version);
        if (canonical == null) {
            throw new RecordRefusal.UnknownVersion();
        }
        return ContentFields.of(canonical);
    }

    private static DiffView.Change change(String field, @Nullable JsonNode before, @Nullable JsonNode after) {
        if (!TEXTS.contains(field)) {
            return new DiffView.Change(field, before, after, List.of());
        }
        List<DiffView.Segment> segments = TextDiff.between(text(before), text(after));
        boolean whole = !field.equals(BODY);
        return new DiffView.Change(field, whole ? before : null, whole ? after : null, segments);
    }

    private static String text(@Nullable JsonNode value) {
        return value == null ? "" : value.textValue();
    }
}
