package daylight.organizations.names;

import daylight.organizations.names.NameFindings.Similar;
import daylight.organizations.register.Where;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The names that others have. */
@ApplicationScoped
class KnownNames {
    private static final int MOST_SIMILAR = 6;
    /** Of words that everybody uses, so many names are alike that to weigh them all would take too long; the same name is found by its key. */
    private static final int LOOKED_AT = 150;

    /** From here on a name is told as similar. */
    private static final double LEAST = 0.5;

    private static final String LIVING = " state NOT IN ('dissolved', 'revoked')";

    private final Jdbi jdbi;

    KnownNames(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * The living organization of our own register that has this name, to a reader.
     *
     * @param itself reference of one that does not count; null when all do
     */
    Optional<Where> holder(String name, @Nullable String itself) {
        String key = NameKey.of(name);
        String look = NameLook.of(name);
        return jdbi.withHandle(handle -> handle
                .createQuery("SELECT reference, name, code, state, name_key FROM organization WHERE"
                        + " (name_key = ANY (:keys) OR name_look = :look OR imported_look = :look) AND foreign_number IS NULL AND"
                        + LIVING
                        + " AND reference IS DISTINCT FROM :itself")
                .bindArray("keys", String.class, List.copyOf(NameLook.keys(name)))
                .bind("look", look)
                .bind("itself", itself)
                .map((row, context) -> row.getString("name_key").equals(key)
                                || NameLook.of(row.getString("name")).equals(look)
                        ? Optional.of(where(row))
                        : Optional.<Where>empty())
                .stream()
                .flatMap(Optional::stream)
                .findFirst());
    }

    /**
     * Living organizations whose names are alike at heart, the most alike first. Looked at are those of the very same core, and those that have two thirds of it: of Chinese characters by their pairs
     * ({@link NamePairs}), of letters close together and run by run (pg_trgm; its threshold is a setting of the connection). By similarity itself the index would have to read all that share half a name with thousands.
     */
    List<Similar> similar(String core) {
        List<List<Integer>> pairs = NamePairs.of(core);
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(lookedAt(condition(pairs.size(), !NamePairs.isOfSigns(core))) + """
                SELECT * FROM (SELECT *, similarity(name_core, :core) AS likeness FROM looked_at) AS alike
                WHERE likeness >= :least ORDER BY likeness DESC, id LIMIT :most
                """);
            for (int i = 0; i < pairs.size(); i++) {
                query.bindArray("pairs" + i, Integer.class, pairs.get(i));
            }
            return query.bind("looked", LOOKED_AT)
                    .bind("core", core)
                    .bind("least", LEAST)
                    .bind("most", MOST_SIMILAR)
                    .map((row, context) -> new Similar(where(row), Math.round(row.getFloat("likeness") * 100)))
                    .list();
        });
    }

    /** The first key of a core is that of all of it. */
    private static String lookedAt(String condition) {
        return """
            WITH looked_at AS (
                (SELECT id, reference, name, code, state, name_core FROM organization
                    WHERE name_likeness_keys(name_core) @> ARRAY [(name_likeness_keys(:core))[1]] AND state NOT IN ('dissolved', 'revoked') LIMIT :looked)
                UNION
                (SELECT id, reference, name, code, state, name_core FROM organization
                    WHERE %s AND state NOT IN ('dissolved', 'revoked') LIMIT :looked))
            """.formatted(condition);
    }

    /** @param letters whether it has letters that are no Chinese characters: the index of their runs has no other names */
    private static String condition(int sets, boolean letters) {
        Stream<String> pairs =
                IntStream.range(0, sets).mapToObj(number -> "name_likeness_keys(name_core) @> :pairs" + number);
        Stream<String> runs = letters ? Stream.of("name_core ~ '[^ 㐀-鿿]' AND name_core %> :core") : Stream.empty();
        return Stream.concat(pairs, runs).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static Where where(ResultSet row) throws SQLException {
        return new Where(
                row.getString("reference"), row.getString("name"), row.getString("code"), row.getString("state"));
    }
}
