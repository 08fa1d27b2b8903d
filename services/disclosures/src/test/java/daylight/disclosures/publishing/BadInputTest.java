package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class BadInputTest {
    private static ValidatableResponse posted(String body) {
        return asPublisher().body(body).post(RECORDS).then().contentType("application/problem+json");
    }

    @ParameterizedTest
    @MethodSource("wrongFields")
    void aWrongFieldIsNamed(String more, String field) {
        posted(json(title(), ", " + more)).statusCode(422).body("errors.field", hasItem(field));
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                Arguments.of("\"summary\": 7", "summary"),
                Arguments.of("\"topics\": \"one\"", "topics"),
                Arguments.of("\"topics\": [\"fine\", 3]", "topics[1]"),
                Arguments.of("\"topics\": [\"fine\", null]", "topics[1]"),
                Arguments.of("\"colour\": \"red\"", "colour"),
                Arguments.of("\"summary\": \"" + "x".repeat(2_001) + "\"", "summary"),
                Arguments.of("\"documentNumber\": \"" + "x".repeat(121) + "\"", "documentNumber"),
                Arguments.of("\"summary\": \"a\\u0007b\"", "summary"),
                Arguments.of("\"summary\": \"a\\ud800b\"", "summary"),
                Arguments.of("\"summary\": \"one\", \"summary\": \"two\"", "summary"),
                Arguments.of("\"issued\": \"0999-12-31\"", "issued"),
                Arguments.of("\"issued\": \"2023-02-29\"", "issued"),
                Arguments.of("\"issued\": \"9999-12-31\"", "issued"),
                Arguments.of("\"issued\": \"10000-01-01\"", "issued"),
                Arguments.of("\"firstPublished\": \"2999-01-01\"", "firstPublished"),
                Arguments.of("\"effectiveFrom\": \"2024-02-01\", \"effectiveTo\": \"2024-01-01\"", "effectiveTo"),
                Arguments.of("\"sourceUrl\": \"javascript:alert(1)\"", "sourceUrl"),
                Arguments.of("\"sourceUrl\": \"https://clerk:secret@example.org/\"", "sourceUrl"),
                Arguments.of("\"sourceUrl\": \"https://example.org:99999/\"", "sourceUrl"),
                Arguments.of("\"sourceUrl\": \"https://职员:密码@政务.中国/\"", "sourceUrl"),
                Arguments.of("\"sourceUrl\": \"https:///a\"", "sourceUrl"),
                Arguments.of("\"region\": \"123\"", "region"),
                Arguments.of("\"language\": \"fr\"", "language"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "\u200b\u200b", "\ufeff", "\u3000\u2060"})
    void aTitleThatShowsNothingIsNone(String blank) {
        posted("{\"agency\": \"" + RecordFixture.AGENCY + "\", \"category\": \"plans\", \"title\": \"" + blank + "\"}")
                .statusCode(422)
                .body("errors.field", hasItem("title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=x", "size=1e3", "size=0", "cursor=%00", "state=%00"})
    void aWrongParameterOfTheListIsNamed(String query) {
        given().urlEncodingEnabled(false)
                .get(RECORDS + "?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(query.substring(0, query.indexOf('='))));
        given().urlEncodingEnabled(false)
                .get(RECORDS + "?agency=a%00b")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void allWrongFieldsAreNamedAtOnce() {
        posted(
                        "{\"agency\": \"harbour-finance\", \"category\": \"gossip\", \"title\": \"\", \"issued\": \"yesterday\"}")
                .statusCode(422)
                .body("errors.field", containsInAnyOrder("category", "title", "issued"));
    }

    @Test
    void everyFaultOfATextIsToldAtOnce() {
        posted(json(title(), ", \"documentNumber\": \"" + "x".repeat(120) + "\\u0007\\ud800\\tend\""))
                .statusCode(422)
                .body("errors.field", contains("documentNumber"))
                .body(
                        "errors[0].detail",
                        allOf(
                                containsString("at most 120 characters; it has 126"),
                                containsString("half of a surrogate pair"),
                                containsString("control character U+0007"),
                                containsString("one line without tabs")));
    }

    @Test
    void theCategoriesOfARefusalStandInTheOrderOfTheList() {
        List<String> codes = given().get("/api/disclosures/categories").path("code");

        posted(json(title(), "").replace("statistics", "gossip"))
                .statusCode(422)
                .body("errors[0].detail", equalTo("Must be one of " + String.join(", ", codes) + "."));
    }

    @ParameterizedTest
    @MethodSource("noJson")
    void whatIsNoJsonObjectIsRefused(String body) {
        posted(body).statusCode(400);
    }

    static Stream<String> noJson() {
        return Stream.of("", "{", "[]", "null", "{} {}", "{\"title\": \"x\",}", "[".repeat(5_000), "title=x");
    }
}
