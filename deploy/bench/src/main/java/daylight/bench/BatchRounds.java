package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.AgencyDoor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/** Batches through the gateway until search counts them, in rounds, each beside the same documents sent to Elasticsearch alone. */
final class BatchRounds {
    private static final int RECORDS = 20_000;
    private static final int WARMING = 40_000;
    private static final int WARM_ROUNDS = 3;
    private static final int ROUNDS = 5;
    private static final int LINES = 500;
    private static final int STREAMS = 4;
    static final String NOTE =
            "Batches of " + LINES + " lines in " + STREAMS + " streams, " + RECORDS + " records, after "
                    + WARM_ROUNDS * WARMING + " to warm; the middle one of " + ROUNDS
                    + " rounds. Raw limit: _bulk of the same documents, also those that warm, into an index of the same mapping and settings, refreshed and counted, right after each round. Each side begins when nothing is being merged.";
    private static final Duration MOST = Duration.ofSeconds(90);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Records a second through the portal and, right after it, of the same documents into Elasticsearch alone. */
    record Round(double ours, double raw) {
        double ratio() {
            return ours / raw;
        }
    }

    private final Bed bed;
    private final Gateway gateway;
    private final Elasticsearch raw;

    BatchRounds(Bed bed, Gateway gateway, Elasticsearch raw) {
        this.bed = bed;
        this.gateway = gateway;
        this.raw = raw;
    }

    /** The round with the middle ratio: one alone tells as much of the machine's mood as of the work. */
    Round middle(String run) throws IOException, InterruptedException {
        // The services and Elasticsearch work at half their pace until their code is compiled, and an index merges more
        // the more it holds: both indexes take the same documents, also those that are not measured, one after the
        // other.
        List<Round> rounds = new ArrayList<>();
        try (RawBulk same = new RawBulk(raw, bed.index(), run)) {
            for (int i = 1; i <= WARM_ROUNDS; i++) {
                String warm = "bench-warm-" + i + "-" + run;
                batches(warm, WARMING);
                same.load(warm, WARMING, LINES, STREAMS);
            }
            for (int i = 1; i <= ROUNDS; i++) {
                String agency = "bench-" + i + "-" + run;
                double ours = RECORDS / batches(agency, RECORDS);
                rounds.add(new Round(ours, RECORDS / same.load(agency, RECORDS, LINES, STREAMS)));
            }
        }
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Round::ratio))
                .toList()
                .get(ROUNDS / 2);
    }

    /** Returns the seconds from the first byte until search finds them all. */
    private double batches(String agency, int count) throws IOException, InterruptedException {
        AgencyDoor door = bed.agency(agency);
        Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < count / LINES; i++) {
            bodies.add(lines(documents.next(LINES)));
        }
        Iterator<String> next = bodies.iterator();
        raw.awaitMerged();
        long start = System.nanoTime();
        ClosedLoop.Outcome outcome = new ClosedLoop(STREAMS, bodies.size(), MOST).run(() -> {
            String body;
            synchronized (next) {
                body = next.next();
            }
            HttpResponse<byte[]> answer =
                    gateway.post("/api/disclosures/records/batch", "application/x-ndjson", body, door.token());
            return answer.statusCode() == 200 && created(answer.body()) == LINES;
        });
        if (outcome.failed() > 0) {
            throw new IOException(outcome.failed() + " batches were not taken whole");
        }
        Run.awaitFound(gateway, "agency=" + agency, count);
        return (System.nanoTime() - start) / 1e9;
    }

    private static String lines(List<ObjectNode> records) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (ObjectNode record : records) {
            lines.append(JSON.writeValueAsString(record)).append('\n');
        }
        return lines.toString();
    }

    /** Lines of result that say so; their JSON is not read, for it would be read beside what is measured. */
    private static int created(byte[] results) {
        return new String(results, StandardCharsets.UTF_8).split("\"status\":201", -1).length - 1;
    }
}
