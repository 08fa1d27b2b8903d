package daylight.organizations.imports;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds out which lines are new: neither their number nor their name stands in the register, or in a line before them. */
@Singleton
class KnownLines {
    private static final String CODES = "SELECT code FROM organization WHERE code = ANY (:values)";
    private static final String FOREIGN =
            "SELECT foreign_number FROM organization WHERE foreign_number = ANY (:values)";
    private static final String NAMES = "SELECT name_key FROM organization WHERE name_key = ANY (:values) AND"
            + " foreign_number IS NULL AND state NOT IN ('dissolved', 'revoked')";

    /** The numbers and names that are taken, by the register or by a line before. */
    private record Taken(Set<String> codes, Set<String> foreign, Set<String> names) {
        /** Takes those of a line, unless one of them is taken. */
        boolean take(PreparedLine one) {
            boolean free = isFree(codes, one.code())
                    && isFree(foreign, one.foreignNumber())
                    && isFree(names, one.uniqueName());
            if (free) {
                add(codes, one.code());
                add(foreign, one.foreignNumber());
                add(names, one.uniqueName());
            }
            return free;
        }
    }

    /** Those that are new, each once. */
    List<PreparedLine> unknown(Handle handle, List<PreparedLine> lines) {
        Taken taken = new Taken(
                known(handle, CODES, lines, PreparedLine::code),
                known(handle, FOREIGN, lines, PreparedLine::foreignNumber),
                known(handle, NAMES, lines, PreparedLine::uniqueName));
        return lines.stream().filter(taken::take).toList();
    }

    private static Set<String> known(
            Handle handle, String sql, List<PreparedLine> lines, Function<PreparedLine, @Nullable String> value) {
        String[] values = lines.stream().map(value).filter(Objects::nonNull).toArray(String[]::new);
        return values.length == 0
                ? new HashSet<>()
                : new HashSet<>(handle.createQuery(sql)
                        .bind("values", values)
                        .mapTo(String.class)
                        .list());
    }

    private static boolean isFree(Set<String> taken, @Nullable String value) {
        return value == null || !taken.contains(value);
    }

    private static void add(Set<String> taken, @Nullable String value) {
        if (value != null) {
            taken.add(value);
        }
    }
}
