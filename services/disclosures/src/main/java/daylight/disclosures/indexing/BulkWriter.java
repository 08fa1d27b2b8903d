package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;

/** Sends records to the index in requests of a good size. */
@ApplicationScoped
class BulkWriter {
    private static final String PATH =
            "/_bulk?require_alias=true&filter_path=items.*.status,items.*.error.type,items.*.error.reason";

    private final Cluster cluster;
    private final RecordDocument documents;
    private final IndexingConfig config;
    private final ObjectMapper json;

    BulkWriter(Cluster cluster, RecordDocument documents, IndexingConfig config, ObjectMapper json) {
        this.cluster = cluster;
        this.documents = documents;
        this.config = config;
        this.json = json;
    }

    /**
     * Writes what the source hands out, to each target. The first target must exist; any other may have gone meanwhile.
     *
     * @param source calls its argument for each record
     */
    void write(List<String> targets, Consumer<Consumer<RecordRow>> source) {
        Filling filling = new Filling(targets);
        source.accept(filling);
        filling.send();
    }

    private final class Filling implements Consumer<RecordRow> {
        private final List<String> targets;
        private BulkRequest request = new BulkRequest(json);

        Filling(List<String> targets) {
            this.targets = targets;
        }

        @Override
        public void accept(RecordRow row) {
            request.add(row, documents, targets);
            if (request.size() >= config.bulkBytes()) {
                send();
            }
        }

        void send() {
            BulkRequest full = request;
            request = new BulkRequest(json);
            if (!full.items().isEmpty()) {
                BulkWriter.this.send(new BulkState(full, targets.getFirst(), config.attempts()));
            }
        }
    }

    private void send(BulkState state) {
        while (state.goesOn()) {
            pauseBefore(state.attempts());
            try (BulkState.Attempt attempt = state.attempt()) {
                byte[] lines = attempt.lines();
                JsonNode answer = cluster.bulk(PATH, lines, lines.length);
                attempt.answered(answer.path("items"));
            } catch (ClusterDown e) {
                throw new Outage("Elasticsearch does not take records", e);
            }
        }
        state.finish();
    }

    private void pauseBefore(int attempts) {
        if (attempts == 0) {
            return;
        }
        try {
            Thread.sleep(config.pause().multipliedBy(1L << (attempts - 1)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Outage("Stopped while Elasticsearch was busy", e);
        }
    }
}
