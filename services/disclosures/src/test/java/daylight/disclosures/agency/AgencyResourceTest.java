package daylight.disclosures.agency;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.disclosures.DisclosuresServers;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
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

    private static void registered(String slug, String names) {
        asAdmin()
                .body("{\"slug\": \"%s\", %s, \"jurisdiction\": \"CN\"}".formatted(slug, names))
                .post(AGENCIES)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse listed(String q) {
        return given().queryParam("q", q)
                .queryParam("size", 100)
                .get(AGENCIES)
                .then()
                .statusCode(200);
    }

    @Test
    void anAgencyIsFoundByAPartOfItsNameInEitherLanguageOrOfItsSlug() {
        String mark = slug.substring("agency-".length());
        registered(slug, "\"nameEn\": \"Weir Office %s\", \"nameZh\": \"拦河坝%s管理处\"".formatted(mark, mark));
        registered(slug + "-other", "\"nameEn\": \"Office\"");

        listed("weir office " + mark.toUpperCase(Locale.ROOT)).body("items.slug", contains(slug));
        listed("河坝" + mark).body("items.slug", contains(slug));
        listed("  " + slug + "  ").body("items.slug", contains(slug, slug + "-other"));
        listed(slug.toUpperCase(Locale.ROOT) + "-O").body("items.slug", contains(slug + "-other"));
        listed(mark + " no such").body("items", empty()).body("next", nullValue());
        listed(" ").body("items.slug", hasItem(notNullValue()));
    }

    @Test
    void whatLikeReadsAsMoreThanItselfIsOnlyItself() {
        String mark = slug.substring("agency-".length());
        registered(slug, "\"nameEn\": \"100%% of %s_board!\"".formatted(mark));
        registered(slug + "-plain", "\"nameEn\": \"1000 of %s-board\"".formatted(mark));

        listed(mark + "_board").body("items.slug", contains(slug));
        listed("100% of " + mark).body("items.slug", contains(slug));
        listed(mark + "_board!").body("items.slug", contains(slug));
        listed(mark + "%board").body("items", empty());
        listed("\\" + mark).body("items", empty());
    }

    @Test
    void aSearchThatNoNameCouldHoldIsRefusedByItsParameter() {
        given().queryParam("q", "漢".repeat(100)).get(AGENCIES).then().statusCode(200);
        for (String q : List.of("a".repeat(101), "a\u0000b", "a\nb")) {
            given().queryParam("q", q)
                    .get(AGENCIES)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("errors.field", contains("q"));
        }
        given().queryParam("name", "a").get(AGENCIES).then().statusCode(400).body("errors.field", contains("name"));
    }

    @Test
    void aCursorGoesOnWithItsOwnSearchAlone() {
        registered(slug, "\"nameEn\": \"One\"");
        registered(slug + "-b", "\"nameEn\": \"Two\"");

        String next = given().queryParam("q", slug)
                .queryParam("size", 1)
                .get(AGENCIES)
                .then()
                .body("items.slug", contains(slug))
                .extract()
                .path("next");

        given().queryParam("q", slug)
                .queryParam("cursor", next)
                .get(AGENCIES)
                .then()
                .statusCode(200)
                .body("items.slug", contains(slug + "-b"))
                .body("next", nullValue());
        given().queryParam("q", slug + "-b")
                .queryParam("cursor", next)
                .get(AGENCIES)
                .then()
                .statusCode(400)
                .body("errors.field", contains("cursor"));
        given().queryParam("cursor", next).get(AGENCIES).then().statusCode(400);
    }

    @Test
    void theSearchIsDescribedWithItsLength() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        "paths.'%s'.get.parameters.find { it.name == 'q' }.schema.maxLength".formatted(AGENCIES),
                        equalTo(100));
    }
}
