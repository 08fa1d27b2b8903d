package daylight.disclosures.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.indexing.Cluster;
import daylight.disclosures.indexing.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class FeedAndExportTest {
    private final String agency = "agency-" + UUID.randomUUID();

    @Inject
    RecordFixture records;

    @Inject
    Cluster cluster;

    @BeforeEach
    void givenAnAgency() {
        records.agency(agency, "Harbour Authority", null);
    }

    @Test
    void aFeedShowsWhatChangedLastAndLinksOn() {
        UUID first = records.record(agency, Map.of("title", "First <&> one"));
        UUID second = records.record(agency, Map.of("title", "Second one"));
        records.amend(first, 2, Map.of("title", "First <&> one, corrected"));
        records.index(first, second);
        String page = feed("size", "1");
        XmlPath feed = new XmlPath(page);
        assertThat(feed.getString("feed.entry[0].id")).isEqualTo("urn:uuid:" + first);
        assertThat(feed.getString("feed.entry[0].title")).isEqualTo("First <&> one, corrected");
        assertThat(feed.getString("feed.updated")).isEqualTo(feed.getString("feed.entry[0].updated"));
        assertThat(feed.getString("feed.link.find { it.@rel == 'self' }.@href")).isEqualTo(feed.getString("feed.id"));
        // The page of results is web's, at the portal's own address.
        assertThat(feed.getString("feed.link.find { it.@rel == 'alternate' }.@href"))
                .endsWith("/records?agency=" + agency);
        String next = feed.getString("feed.link.find { it.@rel == 'next' }.@href");
        XmlPath rest = new XmlPath(feed("size", "1", "cursor", next.substring(next.indexOf("cursor=") + 7)));
        assertThat(rest.getString("feed.entry[0].id")).isEqualTo("urn:uuid:" + second);
    }

    @Test
    void aFeedThatIsEmptyStillIsNotSentAgain() {
        String address = "/api/disclosures/search.atom?agency=" + agency;
        String tag = given().get(address).header("ETag");

        given().header("If-None-Match", tag).get(address).then().statusCode(304);
    }

    @Test
    void anExportHoldsMoreThanOnePortion() throws Exception {
        List<UUID> ids = IntStream.range(0, 1_203)
                .mapToObj(i -> records.record(agency, Map.of("title", "Ledger " + i)))
                .toList();
        records.index(ids.toArray(UUID[]::new));
        Response answer = given().queryParams("q", "ledger", "agency", agency).get("/api/disclosures/search.ndjson");
        List<String> lines = answer.asString().lines().toList();
        assertThat(lines).hasSize(1_203).doesNotHaveDuplicates();
        assertThat(answer.header("Total-Count")).isEqualTo("1203");
        JsonNode row = new ObjectMapper().readTree(lines.getFirst());
        assertThat(row.path("url").asText())
                .endsWith("/records/" + row.path("reference").asText());
    }

    @Test
    void whoeverAsksForTheHeadOfAnExportLeavesNothingOpen() {
        records.index(records.record(agency, Map.of("title", "Ledger")));
        long before = openViews();

        for (String form : List.of("csv", "ndjson")) {
            String head = given().queryParam("agency", agency)
                    .head("/api/disclosures/search." + form)
                    .then()
                    .statusCode(200)
                    .extract()
                    .header("Total-Count");
            assertThat(head).isEqualTo("1");
        }

        // Older ones may have ended meanwhile.
        assertThat(openViews()).isLessThanOrEqualTo(before);
    }

    private long openViews() {
        long open = 0;
        for (JsonNode node : cluster.get("/_nodes/stats/indices/search").path("nodes")) {
            open += node.at("/indices/search/open_contexts").asLong();
        }
        return open;
    }

    @Test
    void aPartOfAnExportIsRefusedByTheNamesOfWhatAskedForIt() {
        for (String form : List.of("csv", "ndjson")) {
            String export = "/api/disclosures/search." + form;
            given().queryParams("agency", agency, "size", 5, "cursor", "x", "colour", "blue")
                    .get(export)
                    .then()
                    .statusCode(400)
                    .body("errors.field", containsInAnyOrder("size", "cursor", "colour"));
            // As a form sends a field that was left empty.
            given().queryParams("agency", agency, "size", "").get(export).then().statusCode(200);
        }
        for (String form : List.of("", ".atom")) {
            given().queryParams("agency", agency, "size", 5, "colour", "blue")
                    .get("/api/disclosures/search" + form)
                    .then()
                    .statusCode(400)
                    .body("errors.field", contains("colour"));
        }
    }

    @Test
    void aCsvOpensInASpreadsheetAndRunsNothing() {
        records.index(records.record(
                agency, Map.of("title", "=HYPERLINK(\"http://x\",\"y\")", "summary", "两行\n文字, with a comma")));
        byte[] bytes = given().queryParam("agency", agency)
                .get("/api/disclosures/search.csv")
                .asByteArray();
        String csv = new String(bytes, StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFreference,url,title,");
        assertThat(csv).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"").contains("\"两行\n文字, with a comma\"");
        assertThat(csv).endsWith("\r\n");
    }

    private String feed(String... parameters) {
        var request = given().queryParam("agency", agency).urlEncodingEnabled(true);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i], parameters[i + 1]);
        }
        Response answer = request.get("/api/disclosures/search.atom");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        return answer.asString();
    }
}
