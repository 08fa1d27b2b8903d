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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class SearchTest {
    @Inject
    RecordFixture records;

    private OwnRecords own;

    @BeforeEach
    void givenAnAgency() {
        own = OwnRecords.in(records);
    }

    @Test
    void aNumberIsFoundHoweverItIsTypedAndInPart() {
        String id =
                own.put("title", "关于印发方案的通知", "documentNumber", "国办发〔2023〕27号").toString();
        own.put("title", "关于2023年27号文件的说明");
        for (String typed : List.of("国办发〔2023〕27号", "国办发[2023]27号", "国办发（２０２３） 27 号", "number:2023-27号", "办发〔2023〕")) {
            assertThat(ids(own.search("q", typed))).as(typed).first().isEqualTo(id);
        }
        assertThat(ids(own.search("q", "number:国办发"))).containsExactly(id);
    }

    @Test
    void theNumberThatWasAskedForIsMarked() {
        own.put("title", "关于印发方案的通知", "documentNumber", "国办发〔2023〕27号");
        assertThat(own.search("q", "国办发[2023]27号").getString("items[0].highlights.documentNumber[0]"))
                .isEqualTo("<mark>国办发〔2023〕27号</mark>");
        assertThat(own.search("q", "方案").getString("items[0].highlights.documentNumber"))
                .isNull();
    }

    @Test
    void aWithdrawnRecordIsFoundByItsTombstoneOnly() {
        UUID id = own.put("title", "Pier inspection", "summary", "About bollards", "body", "Rust everywhere");
        records.withdraw(id, 2, "It named a bystander");
        records.index(id);
        assertThat(ids(own.search("q", "bollards"))).isEmpty();
        assertThat(ids(own.search("q", "rust"))).isEmpty();
        assertThat(ids(own.search("q", "pier"))).containsExactly(id.toString());
        JsonPath found = own.search("q", "bystander", "state", "withdrawn");
        assertThat(ids(found)).containsExactly(id.toString());
        assertThat(found.getString("items[0].state")).isEqualTo("withdrawn");
        assertThat(found.getString("items[0].summary")).isNull();
    }

    @Test
    void anAgencysNewNameIsFoundAtOnce() {
        String id = own.put("title", "Tide tables").toString();
        records.agencyAmended(own.agency(), "Estuary Board");
        assertThat(ids(own.search("q", "estuary tide"))).containsExactly(id);
        assertThat(ids(own.search("q", "tide 港务局"))).containsExactly(id);
    }

    @Test
    void everyFaultyParameterIsNamed() {
        JsonPath problem = given().queryParams(Map.of(
                        "issuedFrom",
                        "1.1.2020",
                        "late",
                        "yes",
                        "size",
                        "0",
                        "sort",
                        "best",
                        "colour",
                        "red",
                        "q",
                        "x".repeat(1001)))
                .get("/api/disclosures/search")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .extract()
                .jsonPath();
        assertThat(problem.getList("errors.field", String.class))
                .containsExactlyInAnyOrder("issuedFrom", "late", "size", "sort", "colour", "q");
    }

    @Test
    void anUnchangedAnswerIsNotSentAgain() {
        own.put("title", "Anchorage");
        String tag = given().queryParams("q", "anchorage", "agency", own.agency())
                .get("/api/disclosures/search")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=1")
                .extract()
                .header("ETag");
        given().queryParams("q", "anchorage", "agency", own.agency())
                .header("If-None-Match", tag)
                .get("/api/disclosures/search")
                .then()
                .statusCode(304);
    }
}
