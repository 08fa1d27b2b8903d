package daylight.disclosures.search;

import static daylight.disclosures.search.OwnRecords.ids;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.indexing.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes first, and what on the next page. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class SearchOrderTest {
    @Inject
    RecordFixture records;

    private OwnRecords own;

    @BeforeEach
    void givenAnAgency() {
        own = OwnRecords.in(records);
    }

    @Test
    void titleBeatsSummaryAndSummaryBeatsBody() {
        String body = own.put("title", "One", "body", "dredging").toString();
        String summary = own.put("title", "Two", "summary", "dredging").toString();
        String title = own.put("title", "Dredging").toString();
        assertThat(ids(own.search("q", "dredging"))).containsExactly(title, summary, body);
    }

    @Test
    void theOldIsFoundAndOfTwoAlikeTheNewComesFirst() {
        String old =
                own.put("title", "Lighthouse dues act", "issued", "1801-05-06").toString();
        String young =
                own.put("title", "Lighthouse dues act", "issued", "2026-01-05").toString();
        String other = own.put("title", "Report", "body", "lighthouse dues", "issued", "2026-11-01")
                .toString();
        assertThat(ids(own.search("q", "lighthouse dues"))).containsExactly(young, old, other);
        assertThat(ids(own.search("sort", "oldest"))).first().isEqualTo(old);
        assertThat(ids(own.search("year", "1801"))).containsExactly(old);
        assertThat(ids(own.search("issuedFrom", "1700-01-01", "issuedTo", "1801-05-06")))
                .containsExactly(old);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<UUID> put = IntStream.range(0, 25)
                .mapToObj(i -> records.record(
                        own.agency(), Map.of("title", "Buoy " + i % 3, "issued", "2020-01-0" + (1 + i % 2))))
                .toList();
        records.index(put.toArray(UUID[]::new));
        for (String sort : List.of("relevance", "newest", "oldest")) {
            List<String> all = new ArrayList<>();
            JsonPath page = own.search("q", "buoy", "sort", sort, "size", "7");
            all.addAll(ids(page));
            while (page.getString("next") != null) {
                page = own.search("q", "buoy", "sort", sort, "size", "7", "cursor", page.getString("next"));
                all.addAll(ids(page));
            }
            assertThat(all).as(sort).doesNotHaveDuplicates().hasSize(25);
            assertThat(page.getInt("total")).isEqualTo(25);
        }
    }

    @Test
    void aCursorBelongsToItsSearch() {
        records.index(
                records.record(own.agency(), Map.of("title", "Kelp")),
                records.record(own.agency(), Map.of("title", "Kelp")));
        String next = own.search("q", "kelp", "size", "1").getString("next");
        given().queryParams("q", "seaweed", "cursor", next)
                .get("/api/disclosures/search")
                .then()
                .statusCode(400);
    }
}
