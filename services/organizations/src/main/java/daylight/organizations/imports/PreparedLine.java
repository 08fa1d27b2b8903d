package daylight.organizations.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line whose rows are ready to be sent.
 *
 * @param code unified social credit code; null when it has a foreign number
 * @param foreignNumber its number in another register
 * @param uniqueName the key of a name of ours; null for a foreign one: names are unique among our own alone, registers elsewhere have doubles
 */
record PreparedLine(
        @Nullable String code,
        @Nullable String foreignNumber,
        @Nullable String uniqueName,
        Rows rows) {
    /**
     * What becomes of it.
     *
     * @param organization its row in the register
     * @param version the first version of its entry
     */
    record Rows(RowText organization, RowText version, ImportedReports.Rows reported) {}

    /** Its code, or its number elsewhere. */
    String number() {
        return code == null ? Objects.requireNonNull(foreignNumber) : code;
    }

    /** What no other organization may have. */
    List<String> keys() {
        return Stream.of(code, foreignNumber, uniqueName)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
