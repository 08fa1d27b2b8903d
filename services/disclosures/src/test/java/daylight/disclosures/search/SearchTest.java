package daylight.disclosures.search;

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

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class SearchTest {
    /** Every test has an agency of its own, for the index is shared. */
    private final String agency = "agency-" + UUID.randomUUID();

    @Inject
    RecordFixture records;

    @BeforeEach
    void givenAnAgency() {
        records.agency(agency, "Harbour Authority", "港务局");
    }

    @Test
    void aWordIsFoundByItsStemAndMarked() {
        UUID id = put("title", "Whistleblowers were <b>retaliated</b> against", "body", "Nothing of note.");
        JsonPath found = search("q", "whistleblower retaliation");
        assertThat(found.getString("items[0].id")).isEqualTo(id.toString());
        assertThat(found.getString("items[0].highlights.title[0]"))
                .isEqualTo("<mark>Whistleblowers</mark> were &lt;b&gt;<mark>retaliated</mark>&lt;&#x2F;b&gt; against");
    }

    @Test
    void chineseIsFoundWithinTextWithoutBlanksAndMarkedAsOneStretch() {
        UUID id = put("title", "国务院关于《海南省国土空间规划》的批复", "language", "zh");
        put("title", "海南省空间站规定", "language", "zh");
        JsonPath found = search("q", "国土空间规划");
        assertThat(ids(found)).containsExactly(id.toString());
        assertThat(found.getString("items[0].highlights.title[0]")).contains("<mark>国土空间规划</mark>");
    }

    @Test
    void oneQueryMayMixLanguages() {
        UUID id = put("title", "关于推进5G网络与COVID-19疫情防控的通知", "summary", "Network resilience");
        put("title", "关于5G的通知");
        assertThat(ids(search("q", "resilience 网络 covid-19疫情"))).containsExactly(id.toString());
        assertThat(ids(search("q", "控"))).containsExactly(id.toString());
    }

    @Test
    void aPhraseAMinusAndAnOrMeanWhatTheySay() {
        String both = put("title", "Value added tax on tea").toString();
        String apart = put("title", "Tax added to the value of coffee").toString();
        assertThat(ids(search("q", "\"value added tax\""))).containsExactly(both);
        assertThat(ids(search("q", "tax value -tea"))).containsExactly(apart);
        assertThat(ids(search("q", "tea OR coffee"))).containsExactlyInAnyOrder(both, apart);
        assertThat(ids(search("q", "-coffee"))).containsExactly(both);
    }

    @Test
    void aNumberIsFoundHoweverItIsTypedAndInPart() {
        String id = put("title", "关于印发方案的通知", "documentNumber", "国办发〔2023〕27号").toString();
        put("title", "关于2023年27号文件的说明");
        for (String typed : List.of("国办发〔2023〕27号", "国办发[2023]27号", "国办发（２０２３） 27 号", "number:2023-27号", "办发〔2023〕")) {
            assertThat(ids(search("q", typed))).as(typed).first().isEqualTo(id);
        }
        assertThat(ids(search("q", "number:国办发"))).containsExactly(id);
    }

    @Test
    void theNumberThatWasAskedForIsMarked() {
        put("title", "关于印发方案的通知", "documentNumber", "国办发〔2023〕27号");
        assertThat(search("q", "国办发[2023]27号").getString("items[0].highlights.documentNumber[0]"))
                .isEqualTo("<mark>国办发〔2023〕27号</mark>");
        assertThat(search("q", "方案").getString("items[0].highlights.documentNumber"))
                .isNull();
    }

    @Test
    void onlyStopWordsAreStillWords() {
        String id = put("title", "To be or not to be").toString();
        put("title", "Budget");
        assertThat(ids(search("q", "to be"))).containsExactly(id);
        assertThat(ids(search("q", "!!!"))).isEmpty();
    }

    @Test
    void aStopWordHidesNothingWhateverStandsAroundIt() {
        String id = put("title", "Fees and/or charges of the harbour").toString();
        for (String typed : List.of("fees and/or charges", "it's fees", "fees, of the, harbour", "the? fees")) {
            assertThat(ids(search("q", typed))).as(typed).containsExactly(id);
        }
    }

    @Test
    void lettersAsWideAsChineseOnesAreTheSame() {
        String narrow = put("title", "推进GDP统一核算", "language", "zh").toString();
        String wide = put("title", "ＧＤＰ季度公报", "language", "zh").toString();
        put("title", "季度公报统一核算", "language", "zh");
        assertThat(ids(search("q", "ＧＤＰ核算"))).containsExactly(narrow);
        assertThat(ids(search("q", "ＧＤＰ"))).containsExactlyInAnyOrder(narrow, wide);
        assertThat(ids(search("q", "title:ｇｄｐ"))).containsExactlyInAnyOrder(narrow, wide);
    }

    @Test
    void aStopWordWithinAChineseWordIsPartOfIt() {
        String trade = put("title", "关于促进IT产业发展的意见", "language", "zh").toString();
        String shares = put("title", "A股市场风险提示", "language", "zh").toString();
        put("title", "产业与股权", "language", "zh");
        assertThat(ids(search("q", "IT产业"))).containsExactly(trade);
        assertThat(ids(search("q", "A股"))).containsExactly(shares);
    }

    @Test
    void titleBeatsSummaryAndSummaryBeatsBody() {
        String body = put("title", "One", "body", "dredging").toString();
        String summary = put("title", "Two", "summary", "dredging").toString();
        String title = put("title", "Dredging").toString();
        assertThat(ids(search("q", "dredging"))).containsExactly(title, summary, body);
    }

    @Test
    void theOldIsFoundAndOfTwoAlikeTheNewComesFirst() {
        String old = put("title", "Lighthouse dues act", "issued", "1801-05-06").toString();
        String young =
                put("title", "Lighthouse dues act", "issued", "2026-01-05").toString();
        String other = put("title", "Report", "body", "lighthouse dues", "issued", "2026-11-01")
                .toString();
        assertThat(ids(search("q", "lighthouse dues"))).containsExactly(young, old, other);
        assertThat(ids(search("sort", "oldest"))).first().isEqualTo(old);
        assertThat(ids(search("year", "1801"))).containsExactly(old);
        assertThat(ids(search("issuedFrom", "1700-01-01", "issuedTo", "1801-05-06")))
                .containsExactly(old);
    }

    @Test
    void aFacetDoesNotHideItsOtherValues() {
        put("title", "Ferry fees", "category", "fees");
        put("title", "Ferry plan", "category", "plans");
        put("title", "Ferry plan of old", "category", "plans", "issued", "1990-01-01");
        JsonPath found = search("q", "ferry", "category", "fees");
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(found.getMap("facets.category.collectEntries { [it.value, it.count] }"))
                .isEqualTo(Map.of("fees", 1, "plans", 2));
        assertThat(found.getString("facets.category.find { it.value == 'plans' }.labelZh"))
                .isEqualTo("规划计划");
        assertThat(found.getString("facets.agency[0].labelZh")).isEqualTo("港务局");
        assertThat(found.getList("facets.year.value", String.class)).hasSize(1);
    }

    @Test
    void aRegionHoldsItsSubRegions() {
        String county = put("title", "Nanshan", "region", "440305").toString();
        String province = put("title", "Guangdong", "region", "440000").toString();
        put("title", "Shanghai", "region", "310000");
        assertThat(ids(search("region", "440000"))).containsExactlyInAnyOrder(county, province);
        assertThat(ids(search("region", "4403"))).containsExactly(county);
        JsonPath found = search("region", "440300");
        assertThat(found.getList("facets.region.value", String.class))
                .containsExactlyInAnyOrder("440000", "440300", "440305", "310000");
    }

    @Test
    void delayIsAFilterAndAFacet() {
        String late = record(21, "title", "Late one");
        String good = record(20, "title", "Good one");
        put("title", "Without dates");
        assertThat(ids(search("late", "true"))).containsExactly(late);
        assertThat(ids(search("late", "false"))).containsExactly(good);
        assertThat(search("q", "one").getString("items.find { it.id == '" + late + "' }.delayDays"))
                .isEqualTo("21");
    }

    @Test
    void aWithdrawnRecordIsFoundByItsTombstoneOnly() {
        UUID id = put("title", "Pier inspection", "summary", "About bollards", "body", "Rust everywhere");
        records.withdraw(id, 2, "It named a bystander");
        records.index(id);
        assertThat(ids(search("q", "bollards"))).isEmpty();
        assertThat(ids(search("q", "rust"))).isEmpty();
        assertThat(ids(search("q", "pier"))).containsExactly(id.toString());
        JsonPath found = search("q", "bystander", "state", "withdrawn");
        assertThat(ids(found)).containsExactly(id.toString());
        assertThat(found.getString("items[0].state")).isEqualTo("withdrawn");
        assertThat(found.getString("items[0].summary")).isNull();
    }

    @Test
    void anAgencysNewNameIsFoundAtOnce() {
        String id = put("title", "Tide tables").toString();
        records.agencyAmended(agency, "Estuary Board");
        assertThat(ids(search("q", "estuary tide"))).containsExactly(id);
        assertThat(ids(search("q", "tide 港务局"))).containsExactly(id);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrOverlap() {
        List<UUID> put = IntStream.range(0, 25)
                .mapToObj(i ->
                        records.record(agency, Map.of("title", "Buoy " + i % 3, "issued", "2020-01-0" + (1 + i % 2))))
                .toList();
        records.index(put.toArray(UUID[]::new));
        for (String sort : List.of("relevance", "newest", "oldest")) {
            List<String> all = new ArrayList<>();
            JsonPath page = search("q", "buoy", "sort", sort, "size", "7");
            all.addAll(ids(page));
            while (page.getString("next") != null) {
                page = search("q", "buoy", "sort", sort, "size", "7", "cursor", page.getString("next"));
                all.addAll(ids(page));
            }
            assertThat(all).as(sort).doesNotHaveDuplicates().hasSize(25);
            assertThat(page.getInt("total")).isEqualTo(25);
        }
    }

    @Test
    void aCursorBelongsToItsSearch() {
        records.index(records.record(agency, Map.of("title", "Kelp")), records.record(agency, Map.of("title", "Kelp")));
        String next = search("q", "kelp", "size", "1").getString("next");
        given().queryParams("q", "seaweed", "cursor", next)
                .get("/api/disclosures/search")
                .then()
                .statusCode(400);
    }

    @Test
    void aMisspeltWordIsPutRightOnlyIfThatFindsMore() {
        put("title", "Harbourmaster appointments");
        assertThat(search("q", "harbourmastre appointments").getString("didYouMean"))
                .isEqualTo("harbourmaster appointments");
        assertThat(search("q", "harbourmastre -appointments").getString("didYouMean"))
                .isNull();
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
        put("title", "Anchorage");
        String tag = given().queryParams("q", "anchorage", "agency", agency)
                .get("/api/disclosures/search")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=1")
                .extract()
                .header("ETag");
        given().queryParams("q", "anchorage", "agency", agency)
                .header("If-None-Match", tag)
                .get("/api/disclosures/search")
                .then()
                .statusCode(304);
    }

    private UUID put(String... fields) {
        UUID id = records.record(agency, map(fields));
        records.index(id);
        return id;
    }

    private String record(int delayDays, String... fields) {
        UUID id = records.record(agency, map(fields), delayDays);
        records.index(id);
        return id.toString();
    }

    private JsonPath search(String... parameters) {
        return given().queryParams(map(parameters))
                .queryParam("agency", agency)
                .get("/api/disclosures/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(JsonPath found) {
        return found.getList("items.id", String.class);
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
