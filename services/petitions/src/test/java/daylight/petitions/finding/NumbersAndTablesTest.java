package daylight.petitions.finding;

import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is counted and listed, as numbers and as tables. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class NumbersAndTablesTest {
    private static final String API = "/api/petitions";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    NumbersAndTablesTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
    }

    @Test
    void numbersByPlaceAndHourAgreeWithTheTotalAndTellNoFewPeople() {
        String id = portal.open("Dredge the basin " + word);
        for (int i = 0; i < 2; i++) {
            sign(id, "far" + i + "@mail.example", "110000", null).statusCode(202);
            confirm(portal.token(id, "far" + i + "@mail.example")).statusCode(200);
        }
        Portal.awaitCount(id, 7);

        // Two of Beijing are too few, and with them the five of Shanghai are not told, which the total would give away.
        // Neither is named: it came with its first signature.
        given().get(API + "/" + id + "/signatures/by-region")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=1"))
                .body("total", equalTo(7))
                .body("notTold", equalTo(2))
                .body("items", hasSize(0));
        given().get(API + "/" + id + "/signatures/by-region.csv")
                .then()
                .contentType("text/csv")
                .body(equalTo("region,nameEn,nameZh,signatures\r\n"));
        given().get(API + "/" + id + "/signatures/history")
                .then()
                .header("Cache-Control", equalTo("public, max-age=1"))
                .body("items.signatures.sum()", equalTo(7));
        given().get(API + "/" + id + "/signatures/history.csv").then().body(startsWith("hour,signatures\r\n20"));
        given().get(API + "/" + id + "/count")
                .then()
                .header("Cache-Control", equalTo("public, max-age=1"))
                .body("invalidated", equalTo(0));
        given().queryParam("sort", "trending")
                .queryParam("q", word)
                .get(API)
                .then()
                .body("items[0].lastHour", equalTo(7));
    }

    @Test
    void numbersComeAsATableToWhoeverAcceptsATableAlone() {
        String numbers = API + "/" + portal.open("Dredge the other basin " + word) + "/signatures/";

        for (String one : List.of("by-region", "history")) {
            String table = given().get(numbers + one + ".csv").asString();
            given().accept("text/csv")
                    .get(numbers + one)
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .header("Vary", containsString("Accept"))
                    .body(startsWith(table.substring(0, table.indexOf('\n'))));
            given().accept("text/csv;q=0.5, application/json")
                    .get(numbers + one)
                    .then()
                    .contentType("application/json")
                    .header("Vary", containsString("Accept"));
            given().accept("*/*").get(numbers + one).then().contentType("application/json");
            given().accept("image/png").get(numbers + one).then().statusCode(406);
        }
    }

    @Test
    void aTableOfAListKeepsFormulasOut() {
        String id = portal.open("=cmd " + word);

        given().queryParam("q", word)
                .get(API + "/all.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString(id + ","))
                .body(containsString(",'=cmd " + word + ","));
    }

    @Test
    void aTableOfMoreThanTenThousandSaysWhereItGoesOn() {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO petition (id, reference, state, version, action, background, agency, region, created_at, updated_at, search)"
                        + " SELECT gen_random_uuid(), 'P-MANY' || i, 'closed', 1, ?, '', 'harbour-finance', '310000', now(), now(),"
                        + " to_tsvector('english', ?) FROM generate_series(1, 10003) i",
                "Many " + word,
                "many " + word));
        try {
            var first = given().queryParam("q", word)
                    .get(API + "/all.csv")
                    .then()
                    .statusCode(200)
                    .extract();
            String link = first.header("Link");
            assertThat(link).matches("</api/petitions/all\\.csv\\?.*>; rel=\"next\"");
            var rest = given().urlEncodingEnabled(false)
                    .get(link.substring(1, link.indexOf('>')))
                    .then()
                    .statusCode(200)
                    .extract();

            assertThat(rest.header("Link")).isNull();
            assertThat(rest.asString().lines()).hasSize(1 + 3);
            assertThat(Stream.concat(first.asString().lines(), rest.asString().lines())
                            .distinct())
                    .hasSize(1 + 10_003);
        } finally {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM petition WHERE action = ?", "Many " + word));
        }
    }
}
