package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What is too long, too slow, or ends in the middle. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class BrokenTransfersTest {
    private final TestUpstream upstream = new TestUpstream(0);
    private final TestGateway gateway = TestGateway.impatient(upstream.url());

    @AfterAll
    void stop() {
        gateway.close();
        upstream.close();
    }

    private String answer(String text) throws IOException {
        return RawClient.exchange(gateway.port(), text);
    }

    @Test
    void anUndeclaredBodyIsHeldToTheLimitAndCutOff() throws IOException {
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/disclosures/big/count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            String chunk = "10000\r\n" + "x".repeat(65536) + "\r\n";
            int sent = 0;
            try {
                // 1 GB, unless the gateway ends it: it reads a little on after its answer, and then no more.
                while (sent < 16384) {
                    client.send(chunk);
                    sent++;
                }
            } catch (IOException cutOff) {
                assertThat(sent).isLessThan(16384);
            }
            assertThat(sent).isLessThan(16384);
        }
        assertThat(upstream.uploaded().get()).isLessThan(4L * 1024 * 1024);
    }

    @Test
    void anUndeclaredBodyOverTheLimitGetsItsAnswer() throws IOException {
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("POST /api/disclosures/over/count HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 17; i++) {
                client.send("10000\r\n" + "x".repeat(65536) + "\r\n");
            }
            assertThat(client.readAll()).startsWith("HTTP/1.1 413 ").contains("/problems/too-large");
        }
    }

    @Test
    void aHeadThatComesTooSlowlyIsCutOff() throws IOException {
        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nX-Slow")).startsWith("HTTP/1.1 408 ");
    }

    @Test
    void aBodyThatComesTooSlowlyIsCutOff() throws IOException {
        assertThat(answer("POST /api/disclosures/slow/count HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nabc"))
                .startsWith("HTTP/1.1 408 ")
                .contains("/problems/too-slow");
    }

    @Test
    void aReaderThatDoesNotReadIsCutOffAndFreesTheUpstream() throws IOException {
        int before = upstream.brokenOff().get();
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("GET /endless HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("\r\n\r\n");

            Conditions.await(() -> upstream.brokenOff().get() > before);
        }
    }

    @Test
    void aSilentUpstreamIsAnswered504() throws IOException {
        assertThat(answer("GET /silent HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 504 ")
                .contains("/problems/timed-out");
    }

    @Test
    void halfAnAnswerNeverLooksWhole() throws IOException {
        String half = answer("GET /half HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(half)
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("content-length: 1000")
                .endsWith("half");
    }

    @Test
    void aClientThatLeavesInMidAnswerFreesTheUpstreamQuietly() throws IOException {
        int before = upstream.brokenOff().get();
        try (LogCapture log = new LogCapture()) {
            for (int i = 0; i < 10; i++) {
                RawClient client = new RawClient(gateway.port());
                client.send("GET /my/endless HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("\r\n\r\n");
                client.abort();
            }

            Conditions.await(() -> upstream.brokenOff().get() >= before + 10 && gateway.underWay() == 0);
            Logger.getLogger("capture").warning("the capture works");
            assertThat(log.records()).singleElement().asString().contains("the capture works");
        }
    }
}
