package daylight.disclosures.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import daylight.disclosures.DisclosuresServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class AgencyResourceTest {
    private static final String AGENCIES = "/api/disclosures/agencies";

    private final String slug = "agency-" + UUID.randomUUID().toString().substring(0, 8);

    private static RequestSpecification asAdmin() {
        return given().auth().oauth2(Tokens.of("admin")).contentType("application/json");
    }

    private String entry() {
        return """
                {"slug": "%s", "nameEn": "Harbour Board", "nameZh": "港口管理局", "jurisdiction": "CN", "region": "310000"}
                """.formatted(slug);
    }

    @Test
    void anAdministratorRegistersAnAgencyAndAnyoneReadsIt() {
        asAdmin()
                .body(entry())
                .post(AGENCIES)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", org.hamcrest.Matchers.endsWith("/agencies/" + slug));

        given().get(AGENCIES + "/" + slug)
                .then()
                .statusCode(200)
                .body("nameZh", equalTo("港口管理局"))
                .body("jurisdiction", equalTo("CN"));
    }

    @Test
    void aSlugIsGivenOnce() {
        asAdmin().body(entry()).post(AGENCIES).then().statusCode(201);

        asAdmin().body(entry()).post(AGENCIES).then().statusCode(409);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        asAdmin()
                .body("""
                        {"slug": "No Spaces", "jurisdiction": "FR", "region": "x", "homepage": "ftp://a", "colour": 1}
                        """)
                .post(AGENCIES)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("slug", "jurisdiction", "region", "homepage", "nameEn", "colour"));
    }

    @Test
    void anEmptyNameIsNone() {
        asAdmin()
                .body("{\"slug\": \"%s\", \"jurisdiction\": \"CN\", \"nameEn\": \" \"}".formatted(slug))
                .post(AGENCIES)
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("nameEn"));
    }

    @Test
    void anEntryIsReplacedOnlyFromItsCurrentVersion() {
        asAdmin().body(entry()).post(AGENCIES).then().statusCode(201);
        String renamed = "{\"nameEn\": \"Port Authority\", \"jurisdiction\": \"CN\"}";

        asAdmin().body(renamed).put(AGENCIES + "/" + slug).then().statusCode(428);
        asAdmin()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(AGENCIES + "/" + slug)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("nameEn", equalTo("Port Authority"));
        asAdmin()
                .header("If-Match", "\"1\"")
                .body(renamed)
                .put(AGENCIES + "/" + slug)
                .then()
                .statusCode(412);
    }

    @Test
    void theListGoesOnWhereAPageEnded() {
        asAdmin().body(entry()).post(AGENCIES).then().statusCode(201);
        asAdmin().body(entry().replace(slug, slug + "-b")).post(AGENCIES).then().statusCode(201);

        String next = given().queryParam("size", 1)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .extract()
                .path("next");
        given().queryParam("size", 100)
                .queryParam("cursor", next)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", hasItem(slug + "-b"));
        given().queryParam("cursor", "made-up").get(AGENCIES).then().statusCode(400);
    }
}
