package daylight.organizations.imports;

import static daylight.organizations.imports.Bringing.association;
import static daylight.organizations.imports.Bringing.bring;
import static daylight.organizations.imports.Bringing.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ImportPiecesTest {
    private static final String REGISTER = "/api/organizations/register/";
    private static final String FOREIGN = "{\"foreignNumber\": \"%s\", \"name\": \"%s\", \"kind\": \"foreign-charity\","
            + " \"region\": \"GB-EAW\", \"registeredOn\": \"2001-02-03\"%s}";

    private final SocialCreditCodes codes;
    private final Kinds kinds;

    ImportPiecesTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    private String line(String name) {
        return association(codes, kinds, "310000", name);
    }

    @Test
    void whatMeansSomethingToTheDatabaseIsKeptAsItWasSent() {
        String name = "Back\\\\slash \\\"Quote\\\" 'Apostrophe' Ltd";
        String purposes = ", \"purposes\": \"First line\\nsecond \\\\N line\\nwith {braces}, C:\\\\new and '':*&|!\"";

        assertThat(bring(FOREIGN.formatted("GB-CHC-556001", name, purposes)))
                .isEqualTo("{\"added\":1,\"known\":0,\"refused\":0}");

        given().get(REGISTER + "GB-CHC-556001")
                .then()
                .body("name", equalTo("Back\\slash \"Quote\" 'Apostrophe' Ltd"))
                .body("purposes", equalTo("First line\nsecond \\N line\nwith {braces}, C:\\new and '':*&|!"));
        given().queryParam("q", "apostrophe slash")
                .get("/api/organizations/search")
                .then()
                .body("items.foreignNumber", hasItem("GB-CHC-556001"));
    }

    @Test
    void oneNameIsGivenOnceEvenInOneStream() {
        String first = line("沪上双生读书会");
        String lookAlike = line("沪上雙生讀書會");

        assertThat(bring(first, lookAlike)).isEqualTo("{\"added\":1,\"known\":1,\"refused\":0}");
    }

    @Test
    void aNameThatGrowsWhenItIsReadIsRefusedAndSpoilsNoOther() {
        List<String> answer = post(
                        "/api/organizations/imports",
                        FOREIGN.formatted("GB-CHC-556021", "\uFDFA".repeat(200), ""),
                        FOREIGN.formatted("GB-CHC-556022", "\uFDFA".repeat(12), ""),
                        FOREIGN.formatted("GB-CHC-556023", "Good Line Beside It", ""),
                        line("--"))
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(answer).hasSize(4).last().isEqualTo("{\"added\":1,\"known\":0,\"refused\":3}");
        assertThat(answer.getFirst()).contains("\"line\":1", "as it is read it has 3600");
        assertThat(answer.get(2)).contains("\"line\":4", "Must have a letter.");
        given().get(REGISTER + "GB-CHC-556023").then().statusCode(200);
    }

    @Test
    void namesOfTheLongestThatAreReadInManyLettersAreTaken() {
        // 198 letters of Arabic in 11 signs, and the character of most bytes in UTF-8, 200 times.
        assertThat(bring(
                        FOREIGN.formatted("GB-CHC-556024", "\uFDFA".repeat(11), ""),
                        FOREIGN.formatted("GB-CHC-556025", "\uD840\uDC0B".repeat(200), ""),
                        FOREIGN.formatted("GB-CHC-556026", "m".repeat(200), "")))
                .isEqualTo("{\"added\":3,\"known\":0,\"refused\":0}");
    }

    @Test
    void registersElsewhereMayHaveDoubles() {
        assertThat(bring(
                        FOREIGN.formatted("GB-CHC-556010", "Same Name Society", ""),
                        FOREIGN.formatted("GB-CHC-556011", "Same Name Society", "")))
                .isEqualTo("{\"added\":2,\"known\":0,\"refused\":0}");
    }

    @Test
    void ofAYearThatIsToldTwiceTheFirstCounts() {
        String code = codes.issue(kinds.named("foundation"), "310000");

        bring("""
            {"code": "%s", "name": "沪上两报基金会", "kind": "foundation", "region": "310000", "registeredOn": "2015-03-02", "reports": [{"year": 2024, "filedOn": "2025-03-01", "income": 12, "spending": 9}, {"year": 2024, "filedOn": "2025-03-02", "income": 13, "spending": 9}, {"year": 2023}]}
            """.formatted(code).strip());

        given().get(REGISTER + code + "/reports")
                .then()
                .body("items", hasSize(2))
                .body("items.find { it.year == 2024 }.income", equalTo(12))
                .body("items.find { it.year == 2023 }.late", equalTo(true));
    }

    @Test
    void ofTwoLinesInDifferentPiecesTheFirstCounts() {
        String first = line("沪上远隔读书会");
        List<String> lines = new ArrayList<>(List.of(first));
        // So long that seventy of them are a piece.
        String space = " ".repeat(60_000);
        for (int i = 1; i <= 200; i++) {
            lines.add(FOREIGN.formatted("GB-CHC-" + (561_000 + i), "Distant Reader " + i, space));
        }
        lines.add(50, "no JSON");
        lines.add(100, line("沪上遠隔讀書會"));
        lines.add(lines.get(3));
        lines.add(line("沪上远隔读书会"));

        List<String> answer = post("/api/organizations/imports", lines.toArray(String[]::new))
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(answer).hasSize(2);
        assertThat(answer.getFirst()).startsWith("{\"line\":51,");
        assertThat(answer.getLast()).isEqualTo("{\"added\":201,\"known\":3,\"refused\":1}");
        given().get(REGISTER + first.substring(10, 28)).then().body("name", equalTo("沪上远隔读书会"));
        given().get(REGISTER + "GB-CHC-561200").then().body("name", equalTo("Distant Reader 200"));
    }
}
