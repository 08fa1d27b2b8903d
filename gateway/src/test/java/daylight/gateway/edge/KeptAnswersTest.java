package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptAnswersTest {
    private final TestUpstream upstream = new TestUpstream(0);
    private final TestGateway gateway =
            TestGateway.before(upstream.url(), Map.of("daylight.gateway.classes.pages.rate.requests", "1000000"));

    @AfterAll
    void stop() {
        gateway.close();
        upstream.close();
    }

    @Test
    void aPublicAnswerIsFetchedOnce() throws Exception {
        HttpResponse<String> first = gateway.get("/a/cached");
        HttpResponse<String> second = gateway.get("/a/cached");

        assertThat(upstream.asked("/a/cached")).isOne();
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("cache-status")).contains("daylight; hit");
        assertThat(second.headers().firstValue("age")).isPresent();
        assertThat(second.headers().firstValue("x-request-id"))
                .isNotEqualTo(first.headers().firstValue("x-request-id"));
        assertThat(second.headers().allValues("ratelimit")).hasSize(1);
    }

    @Test
    void aKeptAnswerServesItsTagAndItsCompressedForm() throws Exception {
        gateway.get("/b/cached");

        assertThat(gateway.get("/b/cached", "If-None-Match", "W/\"same\"").statusCode())
                .isEqualTo(304);
        HttpResponse<String> zipped = gateway.get("/b/cached", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().firstValue("content-encoding")).contains("gzip");
        assertThat(zipped.headers().firstValue("etag")).contains("W/\"same\"");
        assertThat(upstream.asked("/b/cached")).isOne();
    }

    @Test
    void whoHasAnAnswerIsToldSoAlsoWhereItWasNotKept() throws Exception {
        for (String path : new String[] {"/t/private", "/t/cached"}) {
            HttpResponse<String> known = gateway.get(path, "If-None-Match", "\"same\"", "Accept-Encoding", "gzip");

            assertThat(known.statusCode()).as(path).isEqualTo(304);
            assertThat(known.body()).isEmpty();
            assertThat(known.headers().firstValue("etag")).isPresent();
            assertThat(known.headers().firstValue("content-encoding")).isEmpty();
        }
        assertThat(gateway.get("/t/cached").body()).isNotEmpty();
        assertThat(upstream.asked("/t/cached")).isOne();
        assertThat(gateway.get("/t/private", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void answersThatVaryAreKeptApart() throws Exception {
        String english = gateway.get("/c/cached", "Accept-Language", "en").body();
        String chinese = gateway.get("/c/cached", "Accept-Language", "zh").body();

        assertThat(english).contains(" en ");
        assertThat(chinese).contains(" zh ");
        assertThat(gateway.get("/c/cached", "Accept-Language", "en").body()).isEqualTo(english);
        assertThat(upstream.asked("/c/cached")).isEqualTo(2);
    }

    @Test
    void whatIsForOnePersonIsNeverKept() throws Exception {
        gateway.get("/d/cached", "Authorization", "Bearer a");
        gateway.get("/d/cached", "Cookie", "a=b");
        gateway.get("/d/cached", "Range", "bytes=0-1");
        assertThat(upstream.asked("/d/cached")).isEqualTo(3);

        gateway.get("/d/private");
        gateway.get("/d/private");
        assertThat(upstream.asked("/d/private")).isEqualTo(2);

        gateway.get("/my/d/cached");
        gateway.get("/my/d/cached");
        assertThat(upstream.asked("/my/d/cached")).isEqualTo(2);
    }

    @Test
    void manyWhoAskAtOnceCostOneFetch() {
        List<CompletableFuture<HttpResponse<String>>> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            all.add(gateway.client.sendAsync(
                    HttpRequest.newBuilder(gateway.at("/e/cached")).build(), BodyHandlers.ofString()));
        }

        String body = all.getFirst().join().body();
        assertThat(all).allSatisfy(answer -> assertThat(answer.join().body()).isEqualTo(body));
        assertThat(upstream.asked("/e/cached")).isOne();
    }

    @Test
    void anAnswerThatGrewOldIsAskedAboutByItsTag() throws Exception {
        String first = gateway.get("/f/stale").body();
        long old = System.nanoTime() + 1_100_000_000;
        Conditions.await(() -> System.nanoTime() - old > 0);

        HttpResponse<String> later = gateway.get("/f/stale");
        assertThat(later.headers().firstValue("cache-status")).contains("daylight; fwd=stale; fwd-status=304");
        assertThat(later.body()).isEqualTo(first);
    }

    @Test
    void readersAreAnsweredFromTheCacheWhileThePageIsFetchedAnew() {
        // Asked by one reader, one after the other: only what is fetched beside the reader can be ahead of what they
        // read.
        Conditions.await(() -> {
            int read = Integer.parseInt(answer(gateway, "/g/drawn").body());
            return upstream.asked("/g/drawn") > read;
        });

        int next = upstream.asked("/g/drawn");
        Conditions.await(() -> answer(gateway, "/g/drawn").body().equals(Integer.toString(next)));
    }

    @Test
    void aFreshOneThatDoesNotGoOnIsWaitedForByNobodyForEver() throws Exception {
        Map<String, String> impatient = Map.of(
                "daylight.gateway.classes.pages.response-timeout", "300ms",
                "daylight.gateway.classes.pages.rate.requests", "1000000");
        try (TestGateway other = TestGateway.before(upstream.url(), impatient)) {
            other.get("/g/stuck");
            Conditions.await(() -> answer(other, "/g/stuck").statusCode() == 200 && upstream.asked("/g/stuck") == 2);

            Conditions.await(() -> answer(other, "/g/stuck").body().equals("answer 3"));
        }
    }

    @Test
    void oneHeaderOfSeveralThatForbidsIsEnough() throws Exception {
        gateway.get("/h/twofold");

        assertThat(gateway.get("/h/twofold").body()).isEqualTo("answer 2");
    }

    @Test
    void whatIsConfirmedAndMayNotBeKeptAnyMoreIsAskedForEachTime() throws Exception {
        gateway.get("/h/barred");
        long old = System.nanoTime() + 1_100_000_000;
        Conditions.await(() -> System.nanoTime() - old > 0);

        for (int asked = 2; asked <= 3; asked++) {
            assertThat(gateway.get("/h/barred").body()).startsWith("answer 1 ");
            assertThat(upstream.asked("/h/barred")).isEqualTo(asked);
        }
    }

    @Test
    void whoHardlyReadsKeepsNobodyElseFromThePage() throws Exception {
        // Larger than what the system takes in between.
        Map<String, String> roomy = Map.of(
                "daylight.gateway.cache.size", "64M",
                "daylight.gateway.cache.entry-limit", "16M");
        try (TestGateway other = TestGateway.before(upstream.url(), roomy);
                RawClient slow = new RawClient(other.port())) {
            slow.send("GET /g/bulky HTTP/1.1\r\nHost: a\r\n\r\n").readUntil("\r\n\r\n");

            assertThat(answer(other, "/g/bulky").body()).hasSize(12 * 1024 * 1024);
            assertThat(other.underWay()).as("the slow one still reads").isEqualTo(1);
        }
    }

    private static HttpResponse<String> answer(TestGateway asked, String target) {
        return asked.client
                .sendAsync(
                        HttpRequest.newBuilder(asked.at(target))
                                .timeout(Duration.ofSeconds(10))
                                .build(),
                        BodyHandlers.ofString())
                .join();
    }
}
