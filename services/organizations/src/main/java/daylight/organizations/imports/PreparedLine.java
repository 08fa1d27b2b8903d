package daylight.organizations.imports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line with all that stands in its rows but its reference, which only new ones are given.
 *
 * @param id of the organization it may become
 * @param words what it is found by, as a tsvector
 * @param entry as JSON
 */
record PreparedLine(ImportLine line, UUID id, String nameKey, String nameCore, String words, String entry) {
    /** The key of a name of ours. Names are unique among our own alone: registers elsewhere have doubles. */
    @Nullable
    String uniqueName() {
        return line.foreignNumber() == null ? nameKey : null;
    }
}
