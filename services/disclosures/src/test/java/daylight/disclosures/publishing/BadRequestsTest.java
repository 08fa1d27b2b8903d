package daylight.disclosures.publishing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.title;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Requests that are wrong before anybody looks into their record. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class BadRequestsTest {
    @Test
    void anotherMediaTypeIsRefused() {
        asPublisher()
                .contentType("text/xml")
                .body("<record/>")
                .post(RECORDS)
                .then()
                .statusCode(415);
    }

    @Test
    void aBodyLargerThanARecordCanBeIsRefused() {
        given().auth()
                .oauth2(Tokens.of("publisher"))
                .contentType("application/json")
                .body(new byte[8_000_001])
                .post(RECORDS)
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
    }

    @Test
    void aBodyOfAGigabyteIsRefusedByItsHeaderAlone() throws Exception {
        try (java.net.Socket socket =
                new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + RECORDS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.of("publisher")
                                    + "\r\nContent-Type: application/json\r\nContent-Length: 1073741824\r\n\r\n{")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(answer)
                    .startsWith("HTTP/1.1 413")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("/problems/too-large");
        }
    }

    @Test
    void aSenderWhoTakesTooLongIsToldSoAndNothingIsStored() throws Exception {
        String title = title();
        String body = json(title, "");
        RecordFixture.register(RecordFixture.AGENCY);
        try (java.net.Socket socket =
                new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), io.restassured.RestAssured.port)) {
            socket.getOutputStream()
                    .write(("POST " + RECORDS + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                    + Tokens.of("publisher")
                                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                                    + "\r\n\r\n" + body.substring(0, body.length() - 1))
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            String answer = readUpTo("/problems/too-slow", socket.getInputStream());
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("/problems/too-slow");
        }
        asPublisher().body(body).post(RECORDS).then().statusCode(201);
    }

    private static String readUpTo(String end, java.io.InputStream in) throws java.io.IOException {
        StringBuilder read = new StringBuilder();
        for (int next = in.read(); next >= 0 && read.indexOf(end) < 0; next = in.read()) {
            read.append((char) next);
        }
        return read.toString();
    }

    @Test
    void aMethodThatIsNotOfferedNamesThoseThatAre() {
        as("admin")
                .delete("/api/disclosures/search")
                .then()
                .statusCode(405)
                .header("Allow", equalTo("GET, HEAD"))
                .contentType("application/problem+json");
        as("admin").delete(RECORDS + "/R-00000000").then().statusCode(405).header("Allow", equalTo("GET, HEAD, PUT"));
    }
}
