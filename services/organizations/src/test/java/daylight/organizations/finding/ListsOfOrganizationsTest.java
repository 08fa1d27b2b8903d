package daylight.organizations.finding;

import static daylight.organizations.finding.Lighthouses.SEARCH;
import static daylight.organizations.finding.Lighthouses.search;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists are narrowed, counted, read page by page and taken away as tables. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ListsOfOrganizationsTest {
    private final SocialCreditCodes codes;
    private final Kinds kinds;

    ListsOfOrganizationsTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    @BeforeEach
    void givenSomeOrganizations() {
        Lighthouses.bringOnce(codes, kinds);
    }

    @Test
    void filtersNarrowAndFacetsCount() {
        given().queryParam("q", "灯塔")
                .queryParam("region", "420000")
                .get(SEARCH)
                .then()
                .body("total", equalTo(2))
                .body("items.name", not(hasItem("湘水灯塔助学中心")))
                .body("facets.kind.value", containsInAnyOrder("social-association", "foundation"))
                .body("facets.region.value", contains("420000"));
        given().queryParam("q", "灯塔")
                .queryParam("kind", "foundation")
                .queryParam("kind", "social-service")
                .queryParam("state", "registered")
                .get(SEARCH)
                .then()
                .body("total", equalTo(2));
        given().queryParam("q", "灯塔")
                .queryParam("abnormal", "true")
                .get(SEARCH)
                .then()
                .body("total", equalTo(0));
        given().queryParam("q", "灯塔")
                .queryParam("late", "false")
                .get(SEARCH)
                .then()
                .body("total", equalTo(3));
    }

    @Test
    void aListGoesOnPageByPageWithoutGapsOrDoubles() {
        for (String q : List.of("", "灯塔")) {
            List<String> whole = given().queryParam("q", q)
                    .queryParam("size", 100)
                    .get(SEARCH)
                    .then()
                    .extract()
                    .path("items.reference");
            List<String> paged = new ArrayList<>();
            String cursor = "";
            do {
                ValidatableResponse page = given().queryParam("q", q)
                        .queryParam("size", 2)
                        .queryParam("cursor", cursor.isEmpty() ? List.of() : List.of(cursor))
                        .get(SEARCH)
                        .then()
                        .statusCode(200);
                paged.addAll(page.extract().path("items.reference"));
                cursor = page.extract().path("next");
            } while (cursor != null && paged.size() < 100);
            assertThat(paged.subList(0, Math.min(100, whole.size())))
                    .isEqualTo(whole.subList(0, Math.min(100, paged.size())));
        }
    }

    @Test
    void namesAreSuggestedWhileTyping() {
        suggest("鄂渡口").body("items.name", hasItems("鄂渡口老船工协会", "鄂渡口灯塔基金会"));
        suggest("zeph").body("items.name", contains("Zephyr Lamp Society"));
        suggest("lamp soc").body("items.name", hasItem("Zephyr Lamp Society"));
        suggest("  ").body("items", empty());
        suggest("%_\\'&|!:*").body("items", hasSize(0));
    }

    @Test
    void aSearchIsATableAndTheRegisterAFile() {
        String csv = given().queryParam("q", "灯塔")
                .get(SEARCH + ".csv")
                .then()
                .extract()
                .asString();
        assertThat(csv).startsWith("reference,code,").contains("鄂渡口灯塔基金会").doesNotContain("老船工");

        String lines = given().get("/api/organizations/bulk.ndjson")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson")
                .extract()
                .asString();
        assertThat(lines.lines().filter(line -> line.contains("灯塔")).toList()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(given().get("/api/organizations/bulk.csv").then().extract().asString())
                .contains("Zephyr Lamp Society");
    }

    @Test
    void whatIsWrongWithAQuestionIsToldAtOnce() {
        given().queryParam("kind", "club")
                .queryParam("state", "asleep")
                .queryParam("region", "777777")
                .queryParam("size", "0")
                .get(SEARCH)
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("kind", "state", "region", "size"));
        given().queryParam("cursor", "forged").get(SEARCH).then().statusCode(400);
        given().queryParam("late", "perhaps").get(SEARCH).then().statusCode(400);
        search("'); DROP TABLE organization; --").statusCode(200);
        search("\u0000\uD83D\uDE00 & | ! :* <-> '\\").statusCode(200);
    }

    private static ValidatableResponse suggest(String q) {
        return given().queryParam("q", q)
                .get("/api/organizations/suggest")
                .then()
                .statusCode(200);
    }
}
