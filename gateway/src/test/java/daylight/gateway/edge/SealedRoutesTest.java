package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Reports of wrongdoing pass without a trace. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class SealedRoutesTest {
    private static final String MARK = "marked-7Q4X";
    private static final int MEBIBYTE = 1024 * 1024;
    private static final List<String> PREFIXES = List.of("/api/reports", "/report", "/zh/report");

    private final TestUpstream upstream = new TestUpstream(0);

    @AfterAll
    void stop() {
        upstream.close();
    }

    /** Every request of a reporter, good and bad, each carrying the mark wherever a client can put one. */
    private static void report(int port) throws IOException {
        String marks = "\r\nUser-Agent: " + MARK + "\r\nReferer: https://a.example/" + MARK + "\r\nX-Request-ID: "
                + MARK + "\r\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\r\nX-" + MARK
                + ": 1";
        for (String prefix : PREFIXES) {
            for (String request : new String[] {
                "GET " + prefix + "/echo?" + MARK + " HTTP/1.1\r\nHost: a\r\nConnection: close" + marks + "\r\n\r\n",
                "POST " + prefix + "/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 11" + marks
                        + "\r\n\r\n" + MARK,
                "POST " + prefix + "/half HTTP/1.1\r\nHost: a\r\nContent-Length: 11" + marks + "\r\n\r\n" + MARK,
                "POST " + prefix + "/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 999999999" + marks + "\r\n\r\n",
                "POST " + prefix + "/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked"
                        + marks + "\r\n\r\n",
                "GET " + prefix + "/nothing HTTP/1.1\r\nConnection: close" + marks + "\r\n\r\n",
                "TRACE " + prefix + "/echo HTTP/1.1\r\nHost: a\r\nConnection: close" + marks + "\r\n\r\n",
                "GET " + prefix + "/echo HTTP/1.1\r\nHost: a\r\nX-Long: " + MARK.repeat(2000) + marks + "\r\n\r\n"
            }) {
                assertThat(RawClient.exchange(port, request)).startsWith("HTTP/1.1 ");
            }
        }
    }

    @Test
    void nothingOfAReportReachesLogsOrMeasures(@TempDir Path folder) throws Exception {
        Path log = folder.resolve("access.log");
        Map<String, String> settings = Map.of("daylight.gateway.access-log", log.toString());
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings);
                LogCapture ours = new LogCapture(Level.ALL)) {
            String before = gateway.measures();

            report(gateway.port());

            assertThat(gateway.measures()).isEqualTo(before);
            assertThat(ours.records()).noneMatch(line -> line.startsWith("daylight") || line.contains(MARK));
            // The same faults elsewhere are told, so that the silence above means something.
            RawClient.exchange(gateway.port(), "GET /nothing HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            RawClient.exchange(gateway.port(), "TRACE /a HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(gateway.measures()).isNotEqualTo(before);
            Conditions.await(() -> lines(log).size() == 2);
        }
        assertThat(lines(log)).hasSize(2).noneMatch(line -> line.contains(MARK) || line.contains("report"));
    }

    @Test
    void aReportUnderWayIsInNoMeasureEither() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                RawClient client = new RawClient(gateway.port())) {
            String before = gateway.measures();

            client.send("GET /report/silent HTTP/1.1\r\nHost: a\r\n\r\n");
            Conditions.await(() -> gateway.underWay() == 1);

            assertThat(gateway.measures()).isEqualTo(before).contains("gateway.under.way");
        }
    }

    @Test
    void aReaderWhoLeavesEarlyIsNotWrittenDown() throws Exception {
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                LogCapture all = new LogCapture(Level.ALL)) {
            int before = upstream.brokenOff().get();
            try (RawClient client = new RawClient(gateway.port())) {
                client.send("GET /report/silent HTTP/1.1\r\nHost: a\r\n\r\n");
                Conditions.await(() -> gateway.underWay() == 1 && upstream.asked("/report/silent") > 0);
            }
            Conditions.await(
                    () -> gateway.underWay() == 0 && upstream.brokenOff().get() > before);

            assertThat(all.records())
                    .noneMatch(line -> line.startsWith("daylight") || line.contains("HttpClientRequest"));
        }
    }

    @Test
    void aReaderWhoLeavesWhileWaitingForAConnectionIsNotWrittenDown() throws Exception {
        Map<String, String> one = Map.of(
                "daylight.gateway.upstreams.web.connections", "1", "daylight.gateway.upstreams.web.waiting", "1");
        try (TestGateway gateway = TestGateway.before(upstream.url(), one);
                LogCapture all = new LogCapture(Level.ALL)) {
            int before = upstream.asked("/report/silent");
            try (RawClient first = new RawClient(gateway.port())) {
                first.send("GET /report/silent HTTP/1.1\r\nHost: a\r\n\r\n");
                Conditions.await(() -> upstream.asked("/report/silent") > before);
                try (RawClient second = new RawClient(gateway.port())) {
                    second.send("GET /report/echo HTTP/1.1\r\nHost: a\r\n\r\n");
                    Conditions.await(() -> gateway.underWay() == 2);
                }
                Conditions.await(() -> gateway.underWay() == 1);
            }
            Conditions.await(() -> gateway.underWay() == 0);
            // By the time that another is served, the connection for which the second waited was given back.
            assertThat(gateway.get("/report/echo").statusCode()).isEqualTo(200);

            assertThat(all.records())
                    .noneMatch(line -> line.startsWith("daylight") || line.contains("HttpClientRequest"));
        }
    }

    @Test
    void anUpstreamThatIsDownIsAnsweredAndNotWrittenDown() throws Exception {
        Map<String, String> settings = Map.of("daylight.gateway.upstreams.reports.url", "http://127.0.0.1:1");
        try (TestGateway gateway = TestGateway.before(upstream.url(), settings);
                LogCapture ours = new LogCapture(Level.ALL)) {
            String before = gateway.measures();
            for (int i = 0; i < 7; i++) {
                HttpResponse<String> down = gateway.get("/api/reports/echo");
                assertThat(down.statusCode()).isEqualTo(503);
                assertThat(new JsonObject(down.body()).getString("reference")).isEqualTo("not-kept");
            }
            assertThat(ours.records()).noneMatch(line -> line.startsWith("daylight"));
            assertThat(gateway.measures()).isEqualTo(before);
        }
    }

    @Test
    void aBodyOf66MebibytesStreamsThroughAndIsNeverWrittenToDisk() throws Exception {
        assumeThat(Path.of("/proc/self/io")).isReadable();
        try (TestGateway gateway = TestGateway.before(upstream.url(), Map.of());
                RawClient client = new RawClient(gateway.port())) {
            long stored = storedBytes();
            long had = upstream.uploaded().get();
            client.send("POST /api/reports/messages/count HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: "
                    + 66 * MEBIBYTE + "\r\n\r\n");
            byte[] piece = new byte[MEBIBYTE];
            for (int i = 0; i < 66; i++) {
                client.send(piece);
            }

            assertThat(client.readAll()).startsWith("HTTP/1.1 200 ");
            assertThat(upstream.uploaded().get() - had).isEqualTo(66L * MEBIBYTE);
            assertThat(storedBytes() - stored).isLessThan(8L * MEBIBYTE);
            assertThat(RawClient.exchange(
                            gateway.port(),
                            "POST /api/reports/messages/count HTTP/1.1\r\nHost: a\r\nContent-Length: "
                                    + (66 * MEBIBYTE + 1) + "\r\n\r\n"))
                    .startsWith("HTTP/1.1 413 ");
        }
    }

    /** What this process has sent to storage so far. */
    private static long storedBytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/io")).stream()
                .filter(line -> line.startsWith("write_bytes: "))
                .mapToLong(line -> Long.parseLong(line.substring("write_bytes: ".length())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
