package daylight.organizations.register;

import daylight.organizations.regions.Regions;
import daylight.organizations.wording.NameForms;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What search and the name check need of an entry, in columns beside it. */
@ApplicationScoped
public class EntryIndex {
    /** Marks of filters among the words: see {@link SearchWords#mark}. */
    public static final String KIND = "k";

    public static final String STATE = "s";
    public static final String REGION = "r";
    public static final String OFFICER = "o";

    private static final int LONGEST_PURPOSES = 1_000;

    private final Regions regions;

    EntryIndex(Regions regions) {
        this.regions = regions;
    }

    /**
     * The columns.
     *
     * @param nameKey the name without what eyes do not tell apart
     * @param nameCore that without region and form
     * @param words for the text search, with those that stand for filters
     */
    public record Columns(String nameKey, String nameCore, Set<String> words) {}

    /** The columns of an organization whose entry this is. */
    public Columns of(Organization one, Entry entry) {
        NameForms name = NameForms.of(entry.name(), regions.names(entry.region()));
        Set<String> words = new LinkedHashSet<>(name.words());
        Stream.of(one.code(), one.foreignNumber(), one.reference()).forEach(number -> add(words, number));
        String purposes = entry.purposes();
        if (purposes != null) {
            // Of purposes no single characters: one alone finds names, and they would be a third of the index.
            words.addAll(SearchWords.asked(
                    purposes.length() > LONGEST_PURPOSES ? purposes.substring(0, LONGEST_PURPOSES) : purposes));
        }
        words.add(SearchWords.mark(KIND, entry.kind()));
        words.add(SearchWords.mark(STATE, one.state().code()));
        regions.upwards(entry.region()).forEach(code -> words.add(SearchWords.mark(REGION, code)));
        // By the whole name alone: who is known by it is found, and nobody is fished for.
        entry.officers().forEach(officer -> words.add(SearchWords.mark(OFFICER, NameKey.of(officer.name()))));
        return new Columns(name.key(), name.core(), words);
    }

    private static void add(Set<String> words, @Nullable String number) {
        if (number != null) {
            words.addAll(SearchWords.of(number));
        }
    }
}
