package daylight.organizations.register;

import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.JdbiException;

/** Two may be given one name in the same moment, each after looking: the index decides, and the second is told what happened. */
final class UniqueName {
    private static final String UNIQUE = "23505";
    private static final List<String> CONSTRAINTS = List.of("organization_name_unique", "organization_look_unique");

    private UniqueName() {}

    /**
     * Writes a row.
     *
     * @throws RegisterRefusal.NameTaken 409 when somebody else was quicker
     */
    static void guard(Runnable write) {
        try {
            write.run();
        } catch (JdbiException e) {
            if (e.getCause() instanceof SQLException sql && isAboutTheName(sql)) {
                throw new RegisterRefusal.NameTaken();
            }
            throw e;
        }
    }

    /** The message names the constraint in every language of the server. */
    private static boolean isAboutTheName(SQLException failure) {
        String message = failure.getMessage();
        return UNIQUE.equals(failure.getSQLState())
                && message != null
                && CONSTRAINTS.stream().anyMatch(message::contains);
    }
}
