package daylight.organizations.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;

/**
 * Puts in order what still waits in the lists of the indexes after a load, so that searches do not pay for it. Not while a load goes on: it would take from the database what the load needs, and leave lists that fill again.
 * Loaders send one stream after another, so it waits a moment for the next one.
 */
@ApplicationScoped
class SettleIndexes {
    private static final Logger LOG = Logger.getLogger(SettleIndexes.class);

    private static final List<String> SETTLE = List.of(
            "SET LOCAL maintenance_work_mem = '128MB'",
            "SELECT gin_clean_pending_list('organization_search'), gin_clean_pending_list('organization_name_likeness')");

    /** From here on a load is more than a day's work of the register. */
    private static final long MANY = 5_000;

    private static final Duration MOMENT = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final Executor later = CompletableFuture.delayedExecutor(
            MOMENT.toMillis(), TimeUnit.MILLISECONDS, Executors.newVirtualThreadPerTaskExecutor());
    private int streams;
    private long waiting;

    SettleIndexes(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A stream begins. */
    synchronized void begin() {
        streams++;
    }

    /** It has ended, in whatever way, and so many rows of it are there. */
    synchronized void end(long added) {
        streams--;
        waiting += added;
        if (isTime()) {
            later.execute(this::settle);
        }
    }

    private boolean isTime() {
        return streams == 0 && waiting >= MANY;
    }

    private synchronized boolean isTaken() {
        boolean time = isTime();
        if (time) {
            waiting = 0;
        }
        return time;
    }

    private void settle() {
        if (!isTaken()) {
            return;
        }
        try {
            QuarkusTransaction.requiringNew().run(() -> jdbi.useHandle(handle -> SETTLE.forEach(handle::execute)));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The lists of the indexes were not put in order; the database does so by itself in a while");
        }
    }
}
