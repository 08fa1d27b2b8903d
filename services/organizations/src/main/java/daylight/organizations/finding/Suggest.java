package daylight.organizations.finding;

import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.SearchWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Names while somebody types: those that begin so, then those that have the words, the last of which may be unfinished. */
@ApplicationScoped
class Suggest {
    private static final int MOST = 8;
    private static final int LOOKED_AT = 500;

    /** One name. */
    record Suggestion(String reference, String name, String state) {}

    private final Jdbi jdbi;

    Suggest(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<Suggestion> suggest(String typed) {
        String key = NameKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> {
            List<Suggestion> found = new ArrayList<>(beginning(handle, key));
            if (found.size() < MOST) {
                for (Suggestion one : having(handle, typed)) {
                    if (found.size() < MOST && !found.contains(one)) {
                        found.add(one);
                    }
                }
            }
            return found;
        });
    }

    private static List<Suggestion> beginning(Handle handle, String key) {
        return handle.createQuery("""
            SELECT reference, name, state FROM
                (SELECT * FROM organization WHERE name_key LIKE :start ORDER BY name_key USING ~<~ LIMIT :most) AS o
            ORDER BY length(name_key), name_key
            """)
                .bind("start", key.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .bind("most", MOST)
                .map((row, context) -> new Suggestion(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static List<Suggestion> having(Handle handle, String typed) {
        Set<String> words = SearchWords.asked(typed);
        if (words.isEmpty()) {
            return List.of();
        }
        return handle.createQuery("""
            SELECT reference, name, state FROM
                (SELECT * FROM organization WHERE search @@ CAST(:terms AS tsquery) LIMIT :looked) AS o
            ORDER BY length(name_key), id LIMIT :most
            """)
                .bind("terms", SearchWords.all(words) + ":*")
                .bind("looked", LOOKED_AT)
                .bind("most", MOST * 2)
                .map((row, context) -> new Suggestion(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
