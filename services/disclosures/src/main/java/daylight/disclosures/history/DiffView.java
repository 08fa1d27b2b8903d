package daylight.disclosures.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, field by field. */
@Schema(name = "Diff")
record DiffView(int from, int to, List<Change> changes) {
    DiffView {
        changes = List.copyOf(changes);
    }

    /**
     * One field.
     *
     * @param before absent when the field had no value, and for the body: its segments hold it whole
     * @param segments for texts: put together without the insertions they are the text before, without the deletions the text after
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Schema(name = "Change")
    record Change(
            String field,
            @Nullable JsonNode before,
            @Nullable JsonNode after,
            List<Segment> segments) {
        Change {
            segments = List.copyOf(segments);
        }
    }

    /** A piece of text. */
    @Schema(name = "Segment")
    record Segment(Op op, String text) {}

    /** What became of a piece. */
    enum Op {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("insert")
        INSERT,
        @JsonProperty("delete")
        DELETE
    }
}
