package daylight.disclosures.indexing;

import com.fasterxml.jackson.databind.JsonNode;
import daylight.disclosures.indexing.BulkRequest.Item;
import daylight.kernel.outage.Outage;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What has become of a bulk request's items so far. Each {@link Attempt} sends those that are still open; when it closes, what was not answered is still open.
 */
final class BulkState {
    private static final int CONFLICT = 409;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private final byte[] bytes;
    private final String mainTarget;
    private final int most;
    private final int all;
    private final List<String> refused = new ArrayList<>();
    private List<Item> open;
    private boolean targetMissing;
    private int attempts;

    BulkState(BulkRequest request, String mainTarget, int most) {
        this.bytes = request.bytes();
        this.open = List.copyOf(request.items());
        this.all = open.size();
        this.mainTarget = mainTarget;
        this.most = most;
    }

    boolean goesOn() {
        return !open.isEmpty() && !targetMissing && attempts < most;
    }

    int attempts() {
        return attempts;
    }

    Attempt attempt() {
        attempts++;
        return new Attempt();
    }

    /**
     * @throws IndexMissing when there is no index to write to
     * @throws Outage when items are still open
     * @throws RefusedRecords when all others are done
     */
    void finish() {
        if (targetMissing) {
            throw new IndexMissing();
        }
        if (!open.isEmpty()) {
            throw new Outage("Elasticsearch is too busy", new IllegalStateException(open.size() + " items open"));
        }
        if (!refused.isEmpty()) {
            throw new RefusedRecords(refused);
        }
    }

    final class Attempt implements AutoCloseable {
        private final List<Item> sent = open;
        private final List<Item> stillOpen = new ArrayList<>();
        private boolean answered;

        byte[] lines() {
            // At first all of them, and so they stand in the request already.
            if (sent.size() == all) {
                return Arrays.copyOf(bytes, sent.getLast().end());
            }
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            sent.forEach(item -> lines.write(bytes, item.start(), item.end() - item.start()));
            return lines.toByteArray();
        }

        /** Elasticsearch answers item by item, in the order sent. */
        void answered(JsonNode items) {
            for (int i = 0; i < sent.size(); i++) {
                judge(sent.get(i), items.path(i).path("index"));
            }
            answered = true;
        }

        private void judge(Item item, JsonNode answer) {
            int status = answer.path("status").asInt(SERVER_ERROR);
            if (status < 300 || status == CONFLICT) {
                // A conflict says that a newer version is in already.
                return;
            }
            if (status == NOT_FOUND) {
                // The second target of a rebuild is gone once the rebuild is over; the first never may be.
                if (item.target().equals(mainTarget)) {
                    targetMissing = true;
                    stillOpen.add(item);
                }
            } else if (status == TOO_MANY_REQUESTS || status >= SERVER_ERROR) {
                stillOpen.add(item);
            } else {
                refused.add(item.id() + " " + answer.at("/error/reason").asText());
            }
        }

        @Override
        public void close() {
            open = answered ? stillOpen : sent;
        }
    }
}
