package daylight.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;

/** Sealed reports of 64 KiB at a steady rate, each durable when it is answered, beside files of the same size forced to the same disk; and looks into mailboxes among a million messages. */
final class ReportsBench implements Benchmark {
    private static final int RATE = 100;
    private static final int SECONDS = 30;
    private static final int WARM_SECONDS = 5;
    private static final int MESSAGES = 1_000_000;
    private static final int MAILBOXES = 100;
    private static final int READS = 2_000;
    private static final int READERS = 4;
    private static final double READ_P99 = 50;
    private static final double SEALING = 1_500;
    private static final int PAGES = 3;
    private static final HexFormat HEX = HexFormat.of();

    private final Map<String, String> environment;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final SealedFiles files = new SealedFiles(7);

    ReportsBench(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Report run(Bed bed) throws IOException, InterruptedException {
        Report report = new Report("reports");
        URI gateway = bed.settings().gateway();
        double raw = Disk.filesPerSecond(bed.home(), SealedFiles.REPORT);
        try (ReportTables tables = ReportTables.open(environment)) {
            sending(report, gateway, tables, raw);
            reading(report, gateway, tables);
        }
        sealing(report, gateway);
        return report.note(
                        "Raw limit: files of the same size, written and forced to the same disk by four threads in the same run.")
                .note("Puzzles are solved before, at 12 bits; latencies count from when a request was due.");
    }

    private void sending(Report report, URI gateway, ReportTables tables, double raw)
            throws IOException, InterruptedException {
        paced(gateway, bodies(gateway, RATE * WARM_SECONDS));
        long before = tables.count("message");
        List<byte[]> bodies = bodies(gateway, RATE * SECONDS);
        Sent sent = paced(gateway, bodies);
        report.add(Figure.atLeast("64 KiB reports, durable, for 30 s", sent.perSecond(), "a second", RATE * 0.99)
                .beside(raw));
        report.add(Figure.info("64 KiB reports, p50", sent.latencies().getValueAtPercentile(50) / 1000.0, "ms"));
        report.add(Figure.info("64 KiB reports, p99", sent.latencies().getValueAtPercentile(99) / 1000.0, "ms"));
        report.add(Figure.atMost("not taken", sent.failed(), "reports", 0));
        report.add(Figure.atLeast("rows there afterwards", tables.count("message") - before, "", bodies.size()));
    }

    /** @param latencies in microseconds */
    private record Sent(Histogram latencies, int failed, double perSecond) {}

    private Sent paced(URI gateway, List<byte[]> bodies) throws InterruptedException {
        Histogram latencies = new Histogram(3);
        AtomicInteger failed = new AtomicInteger();
        CountDownLatch left = new CountDownLatch(bodies.size());
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < bodies.size(); i++) {
                long due = start + i * 1_000_000_000L / RATE;
                byte[] body = bodies.get(i);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                threads.execute(() -> {
                    boolean good = status(gateway, body) == 201;
                    synchronized (latencies) {
                        latencies.recordValue(Math.max(1, (System.nanoTime() - due) / 1000));
                    }
                    failed.addAndGet(good ? 0 : 1);
                    left.countDown();
                });
            }
            left.await();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Sent(latencies, failed.get(), (bodies.size() - failed.get()) / seconds);
    }

    private int status(URI gateway, byte[] body) {
        try {
            return post(gateway, "/api/reports/messages", "application/vnd.daylight.sealed", body)
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Whole bodies, each with a puzzle solved. */
    private List<byte[]> bodies(URI gateway, int count) throws IOException, InterruptedException {
        List<byte[]> bodies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] commitment = files.bytes(32);
            ObjectNode line = solved(gateway, commitment);
            line.put("version", 1).put("epoch", 1).put("commitment", HEX.formatHex(commitment));
            line.put("mailbox", HEX.formatHex(files.bytes(32))).put("auth", HEX.formatHex(files.bytes(32)));
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            body.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            body.writeBytes(files.report());
            bodies.add(body.toByteArray());
        }
        return bodies;
    }

    private ObjectNode solved(URI gateway, byte[] binding) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/reports/puzzle")).build();
        JsonNode puzzle = Elasticsearch.JSON.readTree(
                http.send(request, BodyHandlers.ofByteArray()).body());
        String challenge = puzzle.required("challenge").asText();
        return Elasticsearch.JSON
                .createObjectNode()
                .put("challenge", challenge)
                .put(
                        "nonce",
                        SealedFiles.solve(
                                HEX.parseHex(challenge),
                                binding,
                                puzzle.required("bits").asInt()));
    }

    private void reading(Report report, URI gateway, ReportTables tables) throws IOException, InterruptedException {
        tables.messages(MESSAGES);
        List<byte[]> full = new ArrayList<>();
        for (int i = 0; i < MAILBOXES; i++) {
            byte[] id = files.bytes(32);
            tables.mailbox(access(id), files);
            full.add(id);
        }
        ConcurrentLinkedQueue<byte[]> questions = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < READS; i++) {
            questions.add(question(gateway, i % 2 == 0 ? full.get(i / 2 % MAILBOXES) : files.bytes(32)));
        }
        ClosedLoop.Outcome read = new ClosedLoop(READERS, READS, Duration.ofMinutes(2)).run(() -> {
            HttpResponse<byte[]> answer = post(gateway, "/api/reports/mailbox", "application/json", questions.remove());
            return answer.statusCode() == 200 && answer.body().length == 532_160;
        });
        report.add(Figure.atMost("mailbox read among 1,000,000, p99", read.millis(99), "ms", READ_P99));
        report.add(Figure.info("mailbox read among 1,000,000, p50", read.millis(50), "ms"));
        report.add(Figure.atMost("reads that failed", read.failed(), "", 0));
    }

    private static void sealing(Report report, URI gateway) throws IOException, InterruptedException {
        List<PageSealing.Measured> measured = new ArrayList<>();
        for (int page = 0; page < PAGES; page++) {
            PageSealing.measure(gateway).ifPresent(measured::add);
        }
        if (measured.isEmpty()) {
            report.note("Sealing in the page was not measured: no Chromium is installed here.");
            return;
        }
        measured.sort(Comparator.comparingDouble(PageSealing.Measured::sealing));
        PageSealing.Measured middle = measured.get(PAGES / 2);
        report.add(Figure.atMost("sealing 16 MiB in Chromium", middle.sealing(), "ms", SEALING)
                .beside(middle.raw()));
        long sent = measured.stream().filter(PageSealing.Measured::sent).count();
        report.add(Figure.atLeast("reports of the page that were taken", sent, "", PAGES));
        report.note("Sealing: from the press of the button to the puzzle, the middle one of three fresh pages.");
        report.note("Beside it stands the browser's own AES-256-GCM over as much.");
    }

    /** Where the service finds the replies of a mailbox whose key is its id: SHA-256 over label, id and the hash of the key. */
    private static byte[] access(byte[] id) {
        return SealedFiles.sha256("daylight-access-v1".getBytes(StandardCharsets.US_ASCII), id, SealedFiles.sha256(id));
    }

    private byte[] question(URI gateway, byte[] id) throws IOException, InterruptedException {
        return solved(gateway, id)
                .put("mailbox", HEX.formatHex(id))
                .put("auth", HEX.formatHex(id))
                .put("page", 0)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> post(URI gateway, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(gateway.resolve(path))
                        .timeout(Duration.ofMinutes(1))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }
}
