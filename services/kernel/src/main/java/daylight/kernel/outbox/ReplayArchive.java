package daylight.kernel.outbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Sends archived events again, for a consumer that lost them or is new. The others know them by id and version and skip them. */
@ApplicationScoped
public class ReplayArchive {
    private final Jdbi jdbi;
    private final KafkaClients clients;
    private final Topics topics;
    private final OutboxConfig config;

    ReplayArchive(Jdbi jdbi, KafkaClients clients, Topics topics, OutboxConfig config) {
        this.jdbi = jdbi;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
    }

    /**
     * Sends what was archived from one moment up to another, exclusive, in its order.
     *
     * @return how many events
     * @throws Outage when it was interrupted; sending a part twice does no harm
     */
    public long replay(Instant from, Instant to) {
        long sent = 0;
        long after = 0;
        try (Sender sender = new Sender(clients, topics, config.confirmation())) {
            List<OutboxRow> rows = page(from, to, after);
            while (!rows.isEmpty()) {
                sender.send(rows);
                sent += rows.size();
                after = rows.getLast().seq();
                rows = page(from, to, after);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("The replay was interrupted", e);
        }
        return sent;
    }

    private List<OutboxRow> page(Instant from, Instant to, long after) {
        return jdbi.withHandle(handle -> OutboxTable.archived(handle, from, to, after, config.batch()));
    }
}
