package daylight.organizations.finding;

import static daylight.organizations.finding.Lighthouses.SEARCH;
import static daylight.organizations.finding.Lighthouses.search;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class FindingTest {
    private final SocialCreditCodes codes;
    private final Kinds kinds;

    FindingTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    @BeforeEach
    void givenSomeOrganizations() {
        Lighthouses.bringOnce(codes, kinds);
    }

    @Test
    void aNameIsFoundByAnyPartOfIt() {
        search("灯塔").body("items.name", hasItems("鄂渡口灯塔保护协会", "鄂渡口灯塔基金会", "湘水灯塔助学中心"));
        search("渡口灯塔").body("items.name", containsInAnyOrder("鄂渡口灯塔保护协会", "鄂渡口灯塔基金会"));
        search("lamp ZEPHYR").body("items.name", contains("Zephyr Lamp Society"));
        search("老船工 灯塔").body("items", empty());
    }

    @Test
    void itIsFoundInTraditionalCharactersAndInFullWidthLettersToo() {
        search("燈塔保護").body("items.name", contains("鄂渡口灯塔保护协会"));
        search("Ｚｅｐｈｙｒ").body("items.name", contains("Zephyr Lamp Society"));
    }

    @Test
    void theWholeNameComesFirst() {
        search("鄂渡口灯塔基金会").body("items[0].name", equalTo("鄂渡口灯塔基金会"));
    }

    @Test
    void itIsFoundByPurposeByCodeAndByReference() {
        search("夜间自习").body("items.name", contains("湘水灯塔助学中心"));
        String code = search("鄂渡口老船工协会").extract().path("items[0].code");
        String reference = search("鄂渡口老船工协会").extract().path("items[0].reference");
        search(code).body("items.name", contains("鄂渡口老船工协会"));
        search(reference).body("items.name", contains("鄂渡口老船工协会"));
    }

    @Test
    void anOfficerIsFoundByTheWholeNameAlone() {
        given().queryParam("officer", "灯塔守护人")
                .get(SEARCH)
                .then()
                .body("items.name", containsInAnyOrder("鄂渡口灯塔保护协会", "鄂渡口灯塔基金会"));
        given().queryParam("officer", "灯塔守").get(SEARCH).then().body("items", empty());
        search("灯塔守护人").body("items", empty());
    }

    @Test
    void signsAloneFindNothing() {
        given().queryParam("officer", "-")
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("items", empty())
                .body("total", equalTo(0));
        search("!!!").body("items", empty()).body("total", equalTo(0));
        given().queryParam("officer", "·")
                .get(SEARCH + ".csv")
                .then()
                .statusCode(200)
                .body(equalTo(
                        given().queryParam("q", "灯塔 天文台").get(SEARCH + ".csv").asString()));
    }

    @Test
    void anOfficerOfSignsThatBecomeLongIsLookedFor() {
        given().queryParam("officer", "\uFDFA".repeat(200))
                .get(SEARCH)
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
