package daylight.web.disclosures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between two versions. */
public record VersionDiff(long from, long to, List<Change> changes) {

    /**
     * A field that differs.
     *
     * @param segments of a text, in order; absent where the whole value was replaced
     */
    public record Change(
            String field,
            @Nullable Object before,
            @Nullable Object after,
            @Nullable List<Segment> segments) {}

    /**
     * A piece of a text.
     *
     * @param op equal, insert or delete
     */
    public record Segment(String op, String text) {}
}
