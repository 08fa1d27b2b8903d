package daylight.organizations.names;

import daylight.organizations.names.NameFindings.Similar;
import daylight.organizations.register.Where;
import daylight.organizations.wording.NameKey;
import daylight.organizations.wording.NameLook;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
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
    private final Clock clock;

    KnownNames(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
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
                        + " (name_key = ANY (:keys) OR name_look = :look) AND foreign_number IS NULL AND"
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

    /** Whether somebody else than this account has it reserved. */
    boolean reserved(String name, @Nullable String account) {
        return exists("""
            SELECT EXISTS (SELECT FROM name_reservation
                WHERE (name_key = :key OR name_look = :look) AND released_at IS NULL AND expires_at > :now AND account IS DISTINCT FROM :account)
            """, name, account);
    }

    /** Whether the application of somebody else than this account, which waits for its decision, has it. */
    boolean underReview(String name, @Nullable String account) {
        return exists("""
            SELECT EXISTS (SELECT FROM application
                WHERE (name_key = :key OR name_look = :look) AND state IN ('submitted', 'refusal-proposed') AND account IS DISTINCT FROM :account)
            """, name, account);
    }

    private boolean exists(String sql, String name, @Nullable String account) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .configure(SqlStatements.class, one -> one.setUnusedBindingAllowed(true))
                .bind("key", NameKey.of(name))
                .bind("look", NameLook.of(name))
                .bind("now", clock.instant())
                .bind("account", account)
                .mapTo(Boolean.class)
                .one());
    }

    /**
     * Living organizations whose names are alike at heart, the most alike first. Looked at are those that have two thirds of what is asked, close together (a setting of the connection): the index knows them without
     * reading a row, while by similarity it would have to read all that share half a name with thousands.
     */
    List<Similar> similar(String core) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT * FROM (
                            SELECT id, reference, name, code, state, similarity(name_core, :core) AS likeness FROM organization
                            WHERE name_core %> :core AND state NOT IN ('dissolved', 'revoked') LIMIT :looked) AS alike
                        WHERE likeness >= :least ORDER BY likeness DESC, id LIMIT :most
                        """)
                .bind("looked", LOOKED_AT)
                .bind("core", core)
                .bind("least", LEAST)
                .bind("most", MOST_SIMILAR)
                .map((row, context) -> new Similar(where(row), Math.round(row.getFloat("likeness") * 100)))
                .list());
    }

    private static Where where(ResultSet row) throws SQLException {
        return new Where(
                row.getString("reference"), row.getString("name"), row.getString("code"), row.getString("state"));
    }
}
