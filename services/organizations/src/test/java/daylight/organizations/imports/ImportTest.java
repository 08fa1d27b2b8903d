package daylight.organizations.imports;

import static daylight.organizations.imports.Bringing.bring;
import static daylight.organizations.imports.Bringing.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import daylight.organizations.OrganizationsServers;
import daylight.organizations.codes.SocialCreditCodes;
import daylight.organizations.kinds.Kinds;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What other registers had is brought in, line by line. */
@QuarkusTest
@QuarkusTestResource(OrganizationsServers.class)
class ImportTest {
    private static final String REGISTER = "/api/organizations/register/";

    private final SocialCreditCodes codes;
    private final Kinds kinds;

    ImportTest(SocialCreditCodes codes, Kinds kinds) {
        this.codes = codes;
        this.kinds = kinds;
    }

    @Test
    void whatIsBroughtInStandsInTheRegisterWithItsReports() {
        String code = codes.issue(kinds.named("foundation"), "310000");

        String sum = bring("""
            {"code": "%s", "name": "沪上晨星基金会", "kind": "foundation", "region": "310000", "registeredOn": "2015-03-02", "purposes": "资助乡村教育", "address": "海岸路1号", "funds": {"amount": 8000000, "currency": "CNY"}, "officers": [{"name": "理事长", "role": "legal-representative", "from": "2023-01-01"}], "reports": [{"year": 2024, "filedOn": "2025-03-01", "income": 1200000, "spending": 900000, "staff": 7}]}
            """.formatted(code).strip());

        assertThat(sum).isEqualTo("{\"added\":1,\"known\":0,\"refused\":0}");
        given().get(REGISTER + code)
                .then()
                .statusCode(200)
                .body("name", equalTo("沪上晨星基金会"))
                .body("address", equalTo("海岸路1号"))
                .body("funds.amount", equalTo(8_000_000))
                .body("officers[0].role", equalTo("legal-representative"))
                .body("reference", startsWith("O-"));
        given().get(REGISTER + code + "?at=2015-03-01").then().statusCode(404);
        given().get(REGISTER + code + "?at=2015-03-02").then().statusCode(200);
    }

    @Test
    void aLineThatCameBeforeChangesNothing() {
        String line = "{\"foreignNumber\": \"GB-CHC-555001\", \"name\": \"Twice Told\", \"kind\": \"foreign-charity\","
                + " \"region\": \"GB-EAW\"}";

        assertThat(bring(line, line)).isEqualTo("{\"added\":1,\"known\":1,\"refused\":0}");
        assertThat(bring(line)).isEqualTo("{\"added\":0,\"known\":1,\"refused\":0}");
    }

    @Test
    void aBadLineIsToldWithEveryFaultAndSpoilsNoOther() {
        List<String> answer = post(
                        "/api/organizations/imports",
                        "{\"code\": \"5331\", \"name\": \" \", \"kind\": \"club\", \"region\": \"999999\","
                                + " \"registeredOn\": \"2031-02-30\", \"colour\": 1}",
                        "not JSON",
                        "",
                        "{\"foreignNumber\": \"GB-CHC-555002\", \"name\": \"Good Line\", \"kind\":"
                                + " \"foreign-charity\", \"region\": \"GB-EAW\"}")
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(answer).hasSize(3);
        assertThat(answer.getFirst())
                .contains(
                        "\"line\":1",
                        "\"code\"",
                        "\"name\"",
                        "\"kind\"",
                        "\"region\"",
                        "\"registeredOn\"",
                        "\"colour\"");
        assertThat(answer.get(1)).contains("\"line\":2", "malformed-json");
        assertThat(answer.getLast()).isEqualTo("{\"added\":1,\"known\":0,\"refused\":2}");
    }

    @Test
    void anOldCodeThatFailsTheCheckNeedsAReason() {
        String line = "{\"code\": \"513100005000000011\", \"name\": \"老字号读书会\", \"kind\": \"social-association\","
                + " \"region\": \"310000\"%s}";

        assertThat(bring(line.formatted(""))).isEqualTo("{\"added\":0,\"known\":0,\"refused\":1}");
        assertThat(bring(line.formatted(", \"codeReason\": \"So printed on the certificate of 2016\"")))
                .isEqualTo("{\"added\":1,\"known\":0,\"refused\":0}");
        given().get("/api/organizations/codes/513100005000000011")
                .then()
                .body("wellFormed", equalTo(false))
                .body("organization.name", equalTo("老字号读书会"));
    }

    @Test
    void onlyAnAdministratorBringsIn() {
        for (String path : List.of("/imports", "/imports/mergers", "/regions")) {
            given().contentType("application/x-ndjson")
                    .post("/api/organizations" + path)
                    .then()
                    .statusCode(401);
            for (String user : List.of("citizen", "publisher", "registrar", "auditor")) {
                Bringing.as(user)
                        .body(new byte[0])
                        .post("/api/organizations" + path)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void divisionsAreLoadedWithTheirParents() {
        post(
                        "/api/organizations/regions",
                        "{\"code\": \"310100\", \"parent\": \"310000\", \"nameZh\": \"市辖区\"}",
                        "{\"code\": \"310101\", \"parent\": \"310100\", \"nameZh\": \"黄浦区\"}")
                .statusCode(200)
                .body("loaded", equalTo(2));

        given().get("/api/organizations/regions?parent=310100")
                .then()
                .body("items", hasSize(1))
                .body("items[0].nameZh", equalTo("黄浦区"));
        post("/api/organizations/regions", "{\"code\": \"310102\", \"nameZh\": \"一区\"}", "not JSON", "{\"code\"")
                .statusCode(422)
                .body("errors.field", contains("line 2", "line 3"));
        post("/api/organizations/imports/mergers", "not JSON").statusCode(422).body("errors.field", contains("line 1"));
        post("/api/organizations/regions", "{\"code\": \"31\", \"parent\": \"770000\"}")
                .statusCode(422)
                .body("errors", hasSize(3));
    }
}
