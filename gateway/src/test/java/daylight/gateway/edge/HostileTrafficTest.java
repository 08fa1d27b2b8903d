package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

/** What no proper client sends, byte by byte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class HostileTrafficTest {
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
    void aLengthAndChunksTogetherAreRefused() throws IOException {
        assertThat(
                        answer(
                                "POST /api/disclosures/echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled/echo HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .containsOnlyOnce("HTTP/1.1");
        assertThat(upstream.asked("/smuggled/echo")).isZero();
    }

    @Test
    void codingsThatOtherServersMayReadDifferentlyAreRefused() throws IOException {
        for (String framing : new String[] {
            "Content-Length: 5\r\nContent-Length: 6",
            "Content-Length: +5",
            "Content-Length: 5, 6",
            "Transfer-Encoding: gzip, chunked",
            "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
            "Transfer-Encoding: xchunked",
            "Transfer-Encoding : chunked"
        }) {
            assertThat(answer("POST /api/disclosures/echo HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\n0\r\n\r\n"))
                    .as(framing)
                    .startsWith("HTTP/1.1 400 ")
                    .containsOnlyOnce("HTTP/1.1");
        }
    }

    @Test
    void requestLinesAndHostsThatAreNotPlainAreRefused() throws IOException {
        assertThat(answer("GET http://evil.example/ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET /a/../q HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 400 ");
        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(answer("CONNECT a:1 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ");
        assertThat(answer("TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405 ")
                .contains("GET, HEAD, POST");
        assertThat(answer("nonsense\r\n\r\n")).startsWith("HTTP/1.0 400 ");
    }

    @Test
    void longLinesAndHeadersHaveTheirOwnAnswers() throws IOException {
        assertThat(answer("GET /" + "a".repeat(17000) + " HTTP/1.1\r\nHost: a\r\n\r\n"))
                .startsWith("HTTP/1.0 414 ");
        assertThat(answer("GET / HTTP/1.1\r\nHost: a\r\nX: " + "a".repeat(17000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void aFieldWithoutANameIsRefused() throws IOException {
        assertThat(answer("GET /nameless/echo HTTP/1.1\r\nHost: a\r\n: b\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ");
        assertThat(upstream.asked("/nameless/echo")).isZero();
    }

    @Test
    void moreFieldsThanAnyClientSendsAreRefusedWhileTheyArrive() throws IOException {
        String begin = "GET /echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";

        assertThat(answer(begin + "a:b\r\n".repeat(98) + "\r\n")).startsWith("HTTP/1.1 200 ");
        // A field counts when the next line begins.
        assertThat(answer(begin + "a:b\r\n".repeat(100))).startsWith("HTTP/1.1 431 ");
    }

    @Test
    void fieldsBehindABodyAreHeldToTheSameNumber() throws IOException {
        String begin =
                "POST /api/disclosures/behind/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n";

        assertThat(answer(begin + "a:b\r\n".repeat(100) + "\r\n")).startsWith("HTTP/1.1 200 ");
        assertThat(answer(begin + "a:b\r\n".repeat(101) + "\r\n")).doesNotContain("HTTP/1.1 200 ");
    }

    @Test
    void theLongestQuestionThatSearchTakesPasses() throws IOException {
        assertThat(answer("GET /api/disclosures/echo?q=" + "%E8%A7%84".repeat(1000)
                        + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aDeclaredBodyOverTheLimitIsRefusedBeforeItIsRead() throws IOException {
        assertThat(answer("POST /api/disclosures/count HTTP/1.1\r\nHost: a\r\nContent-Length: 1073741824\r\n\r\n"))
                .startsWith("HTTP/1.1 413 ")
                .contains("/problems/too-large")
                .contains("connection: close");
    }

    @Test
    void pipelinedRequestsAreAnsweredInTheirOrder() throws IOException {
        String first = "GET /api/disclosures/a/echo HTTP/1.1\r\nHost: a\r\n\r\n";
        String second = "GET /api/disclosures/b/echo HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

        String answers = answer(first + second);

        assertThat(answers.indexOf("/a/echo")).isPositive().isLessThan(answers.indexOf("/b/echo"));
    }

    @Test
    void rawBytesOfChineseInAQueryArriveEncoded() throws IOException {
        try (RawClient client = new RawClient(gateway.port())) {
            client.send("GET /api/disclosures/echo?q=\u56fd HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(client.readAll()).contains("q=%E5%9B%BD");
        }
    }
}
