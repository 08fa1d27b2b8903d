package daylight.web.status;

import java.time.Instant;
import java.util.List;

/** What is known of each part at a moment. */
public record StatusView(List<Part> parts, Instant at) {
    /** A part of the portal by the name that readers know. */
    public record Part(String name, boolean works) {}

    public boolean allWork() {
        return parts.stream().allMatch(Part::works);
    }
}
