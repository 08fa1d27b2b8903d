package daylight.web.record;

import daylight.web.disclosures.VersionEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act in a record's history, in the words of a page.
 *
 * @param by who acted
 * @param changed the names of the fields that changed, joined
 * @param path plain path of this version
 * @param diff plain path of the comparison with the version before
 */
public record Act(
        String name,
        long version,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String changed,
        boolean readable,
        String path,
        @Nullable String diff,
        long before,
        String hash) {

    static Act of(VersionEntry entry, String recordPath, String agency, FieldNames names, boolean readable) {
        long before = entry.version() - 1;
        boolean compares = readable && entry.act().equals("amended") && before > 0;
        return new Act(
                name(entry.act(), names.history()),
                entry.version(),
                entry.at(),
                agency,
                entry.reason(),
                fields(entry, names),
                readable,
                recordPath + "/versions/" + entry.version(),
                compares ? recordPath + "/changes/" + before + "/" + entry.version() : null,
                before,
                entry.hash());
    }

    private static String name(String act, HistoryText text) {
        return switch (act) {
            case "published" -> text.actPublished();
            case "amended" -> text.actAmended();
            case "withdrawn" -> text.actWithdrawn();
            case "erased" -> text.actErased();
            default -> act;
        };
    }

    private static @Nullable String fields(VersionEntry entry, FieldNames names) {
        if (entry.changed() == null || entry.changed().isEmpty() || entry.version() == 1) {
            return null;
        }
        return String.join(
                names.text().comma(), entry.changed().stream().map(names::of).toList());
    }
}
