package daylight.kernel.outbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** One life of the active relay: a connection that holds the lock, and a producer. Whatever fails ends it. */
final class RelaySession implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(RelaySession.class);

    private final Handle handle;
    private final Sender sender;
    private final OutboxConfig config;
    private final Clock clock;
    private @Nullable LocalDate partitionsKept;

    private RelaySession(Handle handle, Sender sender, OutboxConfig config, Clock clock) {
        this.handle = handle;
        this.sender = sender;
        this.config = config;
        this.clock = clock;
    }

    /** Empty when another process is the active relay. */
    static Optional<RelaySession> open(
            Jdbi jdbi, KafkaClients clients, Topics topics, OutboxConfig config, Clock clock) {
        Handle handle = jdbi.open();
        try {
            if (OutboxTable.lock(handle)) {
                Sender sender = new Sender(clients, topics, config.confirmation());
                return Optional.of(new RelaySession(handle, sender, config, clock));
            }
        } catch (RuntimeException e) {
            abort(handle);
            throw e;
        }
        handle.close();
        return Optional.empty();
    }

    /** Sends the oldest events, waits for the broker and archives them; answers how many. */
    int sendOldest() throws InterruptedException {
        keepPartitions();
        List<OutboxRow> rows = OutboxTable.oldest(handle, config.batch());
        if (!rows.isEmpty()) {
            sender.send(rows);
            OutboxTable.archive(handle, rows, clock.instant());
        }
        return rows.size();
    }

    private void keepPartitions() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (!today.equals(partitionsKept)) {
            ArchivePartitions.keep(handle, today, config.archiveAhead(), config.archiveDays());
            partitionsKept = today;
        }
    }

    @Override
    public void close() {
        sender.close();
        try {
            OutboxTable.unlock(handle);
            handle.close();
        } catch (JdbiException e) {
            LOG.debug("The relay's connection was lost", e);
            abort(handle);
        }
    }

    /** A connection that may still hold the lock must not go back to the pool. */
    private static void abort(Handle handle) {
        try {
            handle.getConnection().abort(Runnable::run);
        } catch (SQLException e) {
            LOG.debug("The relay's connection could not be ended", e);
        }
        handle.close();
    }
}
