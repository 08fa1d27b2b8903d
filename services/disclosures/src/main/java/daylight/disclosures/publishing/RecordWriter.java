package daylight.disclosures.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has a micro-batch written and keeps each promise in it: with the outcome after commit, or with what went wrong.
 *
 * <p>Requests that share a transaction must not share their faults. Bad input is refused before it comes here and duplicates are outcomes; should the database still
 * refuse the data of one, the batch is halved until that one stands alone. A deadlock with another process is tried again.
 */
@ApplicationScoped
class RecordWriter {
    private static final int ATTEMPTS = 4;

    private final WriteRecords writeRecords;

    RecordWriter(WriteRecords writeRecords) {
        this.writeRecords = writeRecords;
    }

    void write(List<Submission> batch) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<PublishOutcome> outcomes = writeRecords.write(batch);
                for (int i = 0; i < batch.size(); i++) {
                    batch.get(i).outcome().complete(outcomes.get(i));
                }
                return;
            } catch (RuntimeException | Error e) {
                String state = sqlState(e);
                if (attempt < ATTEMPTS && isCollision(state)) {
                    continue;
                }
                halveOrFail(batch, e, state);
                return;
            }
        }
    }

    private void halveOrFail(List<Submission> batch, Throwable failure, @Nullable String state) {
        if (batch.size() > 1 && isAboutData(state)) {
            int half = batch.size() / 2;
            write(batch.subList(0, half));
            write(batch.subList(half, batch.size()));
            return;
        }
        batch.forEach(one -> one.outcome().completeExceptionally(failure));
    }

    /** Class 40: serialization failures and deadlocks. */
    private static boolean isCollision(@Nullable String state) {
        return state != null && state.startsWith("40");
    }

    /** Classes 22 and 23: data exceptions and violated constraints; 54: a row too large. */
    private static boolean isAboutData(@Nullable String state) {
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    private static @Nullable String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
