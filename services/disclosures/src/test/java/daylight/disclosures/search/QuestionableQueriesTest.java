package daylight.disclosures.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.indexing.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No query string whatever is answered with a 5xx by the real index. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class QuestionableQueriesTest {
    private static final List<String> PIECES = List.of(
            "(", ")", "-", "\"", "“", " ", " OR ", "|", "AND", "title:", "number:", "文号：", "budget", "规划", "疫情", "27号",
            "〔2023〕", "\u0000", "😀", "the", "不", "　", "*", "\\", "/", "~", "^", "{", "}", "[", "]", "<b>", "&", "%",
            "﷽", "ก", "Ⅳ", "１", "\uFFFF", "e\u0301", "AT&T's");

    @Inject
    RecordFixture records;

    @Test
    void knownTroublemakers() {
        records.agency("fuzz-agency", "Fuzz", null);
        records.index(records.record("fuzz-agency", Map.of("title", "Budget 规划")));
        Stream.of(
                        "the of and",
                        "it's",
                        "!!! ???",
                        "-a1 -b2 -c3",
                        "(((((((((((((((((((((((((((((((((((((((((x))))",
                        "\"\" - OR ()",
                        "title: number: agency:",
                        "number:〔〕",
                        "R-00000000",
                        "规".repeat(1000),
                        "国土空间规划 ".repeat(60),
                        "\"" + "规划".repeat(400) + "\"",
                        "a ".repeat(64),
                        "b1 OR ".repeat(64),
                        "(-a1) | ".repeat(64),
                        "b1-".repeat(300),
                        "2023".repeat(250))
                .forEach(this::isAnswered);
    }

    @Test
    void theFurthestDaysAndAnEmptyPeriodAreAnswered() {
        for (String period : List.of(
                "issuedFrom=0000-01-01&issuedTo=9999-12-31",
                "publishedFrom=0000-01-01&publishedTo=9999-12-31",
                "publishedFrom=2026-01-01&publishedTo=2025-01-01",
                "year=9999&region=000000000000&late=true&state=erased")) {
            int status = given().urlEncodingEnabled(false)
                    .get("/api/disclosures/search?" + period)
                    .statusCode();
            assertThat(status).as(period).isEqualTo(200);
        }
    }

    @Test
    void whatIsTooLongIsRefused() {
        for (String query : List.of("x".repeat(10_000), "word ".repeat(1_000), "w ".repeat(65))) {
            given().queryParam("q", query).get("/api/disclosures/search").then().statusCode(400);
        }
    }

    @Test
    void brokenEncodingIsNoFaultOfOurs() {
        for (String encoded : List.of("%ED%A0%80", "%00", "%FF%FE", "a%ED%B0%80b", "%C3")) {
            int status = given().urlEncodingEnabled(false)
                    .get("/api/disclosures/search?q=" + encoded)
                    .statusCode();
            assertThat(status).as(encoded).isIn(200, 400);
        }
    }

    @Test
    void anyMixture() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 150; i++) {
            String query = IntStream.range(0, random.nextInt(1, 40))
                    .mapToObj(at -> PIECES.get(random.nextInt(PIECES.size())))
                    .collect(Collectors.joining());
            int status = given().queryParam("q", query)
                    .get("/api/disclosures/search")
                    .statusCode();
            assertThat(status).as("seed %d: %s", seed, query).isIn(200, 400);
        }
    }

    private void isAnswered(String query) {
        int status =
                given().queryParam("q", query).get("/api/disclosures/search").statusCode();
        assertThat(status).as(query).isEqualTo(200);
    }
}
