package daylight.organizations.names;

import com.fasterxml.jackson.annotation.JsonInclude;
import daylight.organizations.register.Where;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found out about a name.
 *
 * @param name as it was asked for
 * @param free whether nothing keeps it from being registered
 * @param similar the most alike first
 */
public record NameFindings(String name, boolean free, List<Clash> clashes, List<Similar> similar) {
    public NameFindings {
        clashes = List.copyOf(clashes);
        similar = List.copyOf(similar);
    }

    static NameFindings of(String name, List<Clash> clashes, List<Similar> similar) {
        return new NameFindings(name, clashes.stream().noneMatch(Clash::blocking), clashes, similar);
    }

    /**
     * Something that speaks against a name.
     *
     * @param reason taken, reserved, forbidden-word, reserved-word, form, characters, length or similar
     * @param blocking whether it keeps the name from being registered
     * @param word the part of the name
     * @param where who has it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Clash(
            String reason,
            boolean blocking,
            String en,
            String zh,
            @Nullable String word,
            @Nullable Where where) {}

    /**
     * A name that is alike.
     *
     * @param likeness 0 to 100
     */
    public record Similar(Where where, int likeness) {}
}
