package daylight.kernel.outage;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells outages from faults. */
public final class Outages {
    /** SQLSTATE classes (PostgreSQL, appendix A): connection, rolled back for concurrency, resources, operator intervention, system. */
    private static final Set<String> SQL_CLASSES = Set.of("08", "40", "53", "57", "58");

    private Outages() {}

    /** Whether the failure, or a cause of it, may pass by itself. */
    public static boolean is(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            if (isItself(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isItself(Throwable failure) {
        return switch (failure) {
            case Outage outage -> true;
            case SQLTransientException passing -> true;
            case SQLRecoverableException passing -> true;
            case SQLException sql -> isPassing(sql.getSQLState());
            case com.fasterxml.jackson.core.JacksonException malformed -> false;
            case IOException network -> true;
            case TimeoutException late -> true;
            case RetriableException kafka -> true;
            default -> false;
        };
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && state.length() == 5 && SQL_CLASSES.contains(state.substring(0, 2));
    }
}
