package daylight.organizations.register;

import java.text.Normalizer;
import java.util.Locale;

/** What search and the name check need of an entry, in columns beside it. */
final class EntryIndex {
    private EntryIndex() {}

    /**
     * The columns.
     *
     * @param nameKey the name without what eyes do not tell apart
     * @param nameCore that without region and form
     * @param words for the text search
     */
    record Columns(String nameKey, String nameCore, String words) {}

    static Columns of(Entry entry) {
        String key = Normalizer.normalize(entry.name(), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}\\p{Cf}]", "");
        return new Columns(key, key, entry.name() + " " + entry.purposes());
    }
}
