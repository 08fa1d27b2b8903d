package daylight.web.organizations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a name is free, and what stands against it. */
public record NameCheck(String name, boolean free, List<Clash> clashes, List<Similar> similar) {
    /**
     * A reason against the name.
     *
     * @param blocking false for advice
     */
    public record Clash(
            String reason,
            boolean blocking,
            String en,
            String zh,
            @Nullable String word,
            @Nullable Where where) {}

    /**
     * A name like it.
     *
     * @param likeness 0 to 100
     */
    public record Similar(Where where, int likeness) {}
}
