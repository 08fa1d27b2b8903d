package daylight.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import daylight.seeds.portal.AgencyDoor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** How long after the answer to a post a search finds the record, while a hundred posts a second come in. */
final class FreshnessBench implements Benchmark {
    private static final int PER_SECOND = 100;
    /** One in so many is looked for: looks that show them all, with their highlights, would be a load of their own. The others are counted at the end. */
    private static final int WATCHED = 5;

    private static final int SECONDS = 120;
    /** On a portal that has just started, its parts are still compiled for most of it: until then they keep up with such a load barely. */
    private static final int WARM_SECONDS = 90;

    private static final long PERIOD = 1_000_000_000L / PER_SECOND;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        String agency = "bench-fresh-" + Run.mark();
        AgencyDoor door = bed.agency(agency);
        Documents documents = new Documents(bed.seeds(), agency, agency.replace("-", ""));
        try (Gateway gateway = new Gateway(bed.settings().gateway());
                Sightings sightings = new Sightings(gateway)) {
            Poster poster = new Poster(gateway, door, documents, sightings, new AtomicInteger());
            Thread looking = Thread.ofVirtual().start(sightings);
            post(poster);
            sightings.finish();
            looking.join();
            Run.awaitFound(gateway, "agency=" + agency, PER_SECOND * SECONDS - poster.refused.get());
            return report(sightings, poster.refused.get());
        }
    }

    /** Returns when the last post was answered. */
    private static void post(Poster poster) {
        String run = Run.mark();
        long start = System.nanoTime();
        try (ExecutorService posts = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < PER_SECOND * SECONDS; i++) {
                pace(start + i * PERIOD);
                boolean counts = i >= PER_SECOND * WARM_SECONDS;
                // Half a second of those that are looked for shares a word, so that one look shows them all.
                String word = i % WATCHED == 0 ? run + "w" + i / (PER_SECOND / 2) : "";
                posts.execute(() -> poster.post(word, counts));
            }
        }
    }

    private record Poster(
            Gateway gateway, AgencyDoor door, Documents documents, Sightings sightings, AtomicInteger refused) {
        void post(String word, boolean counts) {
            try {
                String body = JSON.writeValueAsString(documents.next(word));
                HttpResponse<byte[]> answer =
                        gateway.post("/api/disclosures/records", "application/json", body, door.token());
                if (answer.statusCode() == 201 && !word.isEmpty()) {
                    sightings.await(JSON.readTree(answer.body()).required("id").asText(), word, counts);
                } else if (answer.statusCode() != 201) {
                    refused.incrementAndGet();
                }
            } catch (IOException unanswered) {
                refused.incrementAndGet();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void pace(long at) {
        for (long left = at - System.nanoTime(); left > 0; left = at - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Report report(Sightings sightings, int refused) {
        Report report = new Report("freshness");
        report.add(Figure.atMost("answered to found, p50", sightings.seconds(50), "s", 0.5));
        report.add(Figure.atMost("answered to found, p99", sightings.seconds(99), "s", 1.5));
        report.add(Figure.info("answered to found, longest", sightings.seconds(100), "s"));
        report.add(Figure.info("records never found", sightings.missing() + refused, "records"));
        return report.note(PER_SECOND + " posts a second for " + SECONDS + " s, the first " + WARM_SECONDS
                + " s not counted; one in " + WATCHED
                + " is looked for, all are counted at the end; each look at the index adds up to 0.05 s. Raw limit: 0.15 s, the least time between two refreshes,"
                + " half of which a record waits on average.");
    }
}
