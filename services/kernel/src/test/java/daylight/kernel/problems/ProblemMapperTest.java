package daylight.kernel.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ProblemMapperTest {
    @Test
    void aRefusalSaysItsKindItsDetailItsMembersAndItsHeaders() {
        problem(given().get("/api/things/019a0000-0000-7000-8000-000000000001").then(), 410, "thing-closed")
                .header("X-Thing", "closed")
                .header("Cache-Control", "no-store")
                .body("title", equalTo("The thing is closed"))
                .body("detail", equalTo("Open another."))
                .body("since", equalTo("2026-03-31"));
    }

    @Test
    void everyOffendingFieldIsListedAtOnce() {
        problem(
                        post("{\"title\":\"much too long a title\",\"issued\":\"2026-02-30\",\"colour\":1}"),
                        422,
                        "invalid-input")
                .body("errors.field", contains("title", "issued", "colour"));
    }

    @Test
    void malformedJsonSaysWhere() {
        problem(post("{\"title\":\n oops}"), 400, "malformed-json").body("detail", containsString("line 2"));
    }

    @Test
    void aBodyIsNotTakenWholeBeyondWhatFits() {
        String fits = "{\"title\":\"a\"" + " ".repeat(1_000_000) + "}";
        post(fits).statusCode(200);
        problem(post("{\"title\":\"a\"" + " ".repeat(1024 * 1024) + "}"), 413, "too-large");
    }

    @Test
    void aConstraintThatFailsIsAConflictWithoutTheRow() {
        problem(post("{\"title\":\"taken\"}"), 409, "conflict").body("detail", not(containsString("taken")));
    }

    @Test
    void whatIsNotThereIs404() {
        problem(given().get("/api/nowhere").then(), 404, "not-found");
        problem(given().get("/api/things/no-uuid").then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusal", "outage", "bug"})
    void anAnswerThatBreaksOffDoesNotLookWhole(String kind) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/api/things/broken/" + kind))
                    .version(HttpClient.Version.HTTP_1_1)
                    .build();

            // Without the break it looks whole now and then, not always.
            for (int i = 0; i < 30; i++) {
                assertThatThrownBy(() -> client.send(request, BodyHandlers.ofByteArray()))
                        .isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        for (String size : new String[] {"x", "1.5", "99999999999", "%00", "+%201"}) {
            problem(found("size=" + size), 400, "invalid-parameters").body("errors.field", contains("size"));
        }
        problem(found("late=perhaps"), 400, "invalid-parameters").body("errors.field", contains("late"));
        found("size=7&late=true").statusCode(200).body("size", equalTo(7)).body("late", equalTo(true));
        found("word=a").statusCode(200).body("size", equalTo(5)).body("late", equalTo(false));
    }

    @Test
    void aCharacterThatIsNoneIsNoFaultOfOurs() {
        problem(found("word=a%00b"), 400, "bad-request").body("detail", containsString("U+0000"));
    }

    private static ValidatableResponse found(String query) {
        return given().urlEncodingEnabled(false)
                .get("/api/things/found/list?" + query)
                .then();
    }

    @Test
    void whatWasMadeIsToldByItsPublicAddress() {
        given().post("/api/things/made")
                .then()
                .statusCode(201)
                .header("Location", "http://localhost:8080/api/things/one?of=two");
    }

    @Test
    void anotherMethodIs405() {
        problem(given().delete("/api/things").then(), 405, "method-not-allowed");
    }

    @Test
    void anotherFormOfAnswerIs406() {
        problem(given().accept("image/png").get("/api/things/failures/x").then(), 406, "not-acceptable");
    }

    @Test
    void anotherTypeOfContentIs415() {
        problem(given().contentType("text/plain").body("x").post("/api/things").then(), 415, "unsupported-media-type");
    }

    @Test
    void withoutATokenIs401() {
        problem(given().get("/api/things/closed/door").then(), 401, "unauthenticated")
                .header("WWW-Authenticate", startsWith("Bearer"));
    }

    @Test
    void whatIsUnexpectedSaysAReferenceAndNothingElse() {
        problem(
                        given().header("X-Request-Id", "request-0001")
                                .get("/api/things/failures/x")
                                .then(),
                        500,
                        "unexpected")
                .body("reference", equalTo("request-0001"))
                .body(not(containsString("secret")))
                .body(not(containsString("IllegalState")));
    }

    @Test
    void aForgedRequestIdIsNotRepeated() {
        problem(
                        given().header("X-Request-Id", "<script>alert(1)</script>")
                                .get("/api/things/failures/x")
                                .then(),
                        500,
                        "unexpected")
                .body(not(containsString("script")));
    }

    @Test
    void anOutageIsShownAsOne() {
        problem(given().get("/api/things/failures/outage").then(), 503, "unavailable")
                .header("Retry-After", "5")
                .body(not(containsString("10.0.0.1")));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/things")
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String slug) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("http://localhost:8080/problems/" + slug));
    }
}
