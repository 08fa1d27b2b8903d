package daylight.petitions.finding;

import static daylight.petitions.journey.Portal.as;
import static daylight.petitions.journey.Portal.confirm;
import static daylight.petitions.journey.Portal.sign;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ReadingTest {
    private static final String API = "/api/petitions";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    ReadingTest(Portal portal, Jdbi jdbi) {
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

    @Test
    void aListGoesOnByCursorWithoutLosingOrDoublingAnybody() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(portal.open("Number " + i + " " + word));
        }
        // Its five sponsors; a number that still moves would move its petition between two pages.
        made.forEach(id -> Portal.awaitCount(id, 5));
        for (String sort : new String[] {"newest", "signatures", "trending"}) {
            List<String> found = new ArrayList<>();
            String cursor = null;
            do {
                var request =
                        given().queryParam("q", word).queryParam("size", 1).queryParam("sort", sort);
                var page = (cursor == null ? request : request.queryParam("cursor", cursor))
                        .get(API)
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                found.addAll(page.getList("items.id", String.class));
                cursor = page.getString("next");
            } while (cursor != null);
            assertThat(found).as(sort).containsExactlyInAnyOrderElementsOf(made);
        }
    }

    @Test
    void whatOneWroteIsReadInPages() {
        String id = portal.open("Mend the stile " + word);
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO petition (id, reference, state, version, action, background, agency, region, creator_account, created_at, updated_at, search)"
                        + " SELECT gen_random_uuid(), 'P-MINE' || i, 'closed', 1, ?, '', 'harbour-finance', '310000',"
                        + " (SELECT creator_account FROM petition WHERE id = ?), now(), now(), '' FROM generate_series(1, 60) i",
                "Mine " + word,
                UUID.fromString(id)));
        try {
            List<String> found = new ArrayList<>();
            String cursor = null;
            do {
                var page = (cursor == null ? as("citizen") : as("citizen").queryParam("cursor", cursor))
                        .get(API + "/mine")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
                assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(50);
                found.addAll(page.getList("items.petition.id", String.class));
                cursor = page.getString("next");
            } while (cursor != null);

            assertThat(found).contains(id).hasSizeGreaterThan(60).doesNotHaveDuplicates();
        } finally {
            jdbi.useHandle(handle -> handle.execute("DELETE FROM petition WHERE action = ?", "Mine " + word));
        }
        as("publisher").queryParam("cursor", "abc").get(API + "/mine").then().statusCode(400);
    }

    @Test
    void onlyWhatCanBeSignedIsOfferedInsteadOfASimilarOne() {
        String open = portal.open("Widen the canal " + word);
        String over = portal.open("Widen the canal too " + word);
        // Answered in time: it stays so after the time for signing.
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition SET state = 'responded', closed_at = now() WHERE id = ?", UUID.fromString(over)));

        given().queryParam("text", "canal " + word)
                .get(API + "/similar")
                .then()
                .body("items.id", hasItem(open))
                .body("items.id", not(hasItem(over)));
    }

    @Test
    void oneChineseCharacterFindsAWord() {
        String id = portal.open("保护饮用水 " + word);

        given().queryParam("q", "水 " + word).get(API).then().body("items.id", hasItem(id));
        given().queryParam("q", "用 " + word).get(API).then().body("items.id", hasItem(id));
    }

    @Test
    void aLinkForSponsorsIsOfferedForAsLongAsItHolds() {
        String id = portal.sponsored("Widen the lock " + word, "310000");
        String mine = "items.find { it.petition.id == '" + id + "' }.invitation";
        as("citizen").get(API + "/mine").then().body(mine, notNullValue());

        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition SET created_at = now() - interval '93 days' WHERE id = ?", UUID.fromString(id)));

        as("citizen").get(API + "/mine").then().body(mine, nullValue());
    }

    @Test
    void whatStandsInTheDetailsIsFound() {
        String id = as("citizen")
                .body("""
                        {"action": "Keep the reeds", "background": "They are cut.", "details": "The heronries of %s need them. 鹭鸟栖息",
                         "agency": "harbour-finance", "region": "310000"}
                        """.formatted(word))
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .path("petition.id");
        jdbi.useHandle(
                handle -> handle.execute("UPDATE petition SET state = 'closed' WHERE id = ?", UUID.fromString(id)));

        given().queryParam("q", "heronry " + word).get(API).then().body("items.id", equalTo(List.of(id)));
        given().queryParam("q", "栖息 " + word).get(API).then().body("items.id", equalTo(List.of(id)));
    }

    @Test
    void aReferenceFindsItsPetitionAndNoOther() {
        String id = portal.open("Paint the bollards " + word);
        String reference = given().get(API + "/" + id).path("reference");

        given().queryParam("q", reference.toLowerCase(Locale.ROOT))
                .get(API)
                .then()
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void marksInAChineseSearchHideNothing() {
        String id = portal.open("保护饮用水 " + word);

        given().queryParam("q", "饮用水，保护！ " + word).get(API).then().body("items.id", equalTo(List.of(id)));
        given().queryParam("q", "《保护饮用水》")
                .queryParam("size", 100)
                .get(API)
                .then()
                .body("items.id", hasItem(id));
        given().queryParam("q", "，！").get(API).then().body("items", hasSize(0));
    }

    @Test
    void whatIsTakenOverStandsAmongThePetitionsOfItsTimeAndIsTakenOnce() {
        String item = """
                {"items": [{"action": "Keep the old pier %1$s", "agency": "harbour-finance", "region": "310000", "signatures": 1234,
                            "openedAt": "2015-07-29T19:22:24Z", "closedAt": "2016-01-29T19:22:24Z", "source": "https://old.example/%1$s"}]}
                """.formatted(word);
        String fresh = portal.open("Keep the new pier " + word);
        as("admin").body(item).post(API + "/archive").then().statusCode(200).body("added", equalTo(1));
        as("admin").body(item).post(API + "/archive").then().statusCode(200).body("added", equalTo(0));

        given().queryParam("q", word)
                .get(API)
                .then()
                .body("items", hasSize(2))
                .body("items[0].id", equalTo(fresh))
                .body("items[1].signatures", equalTo(1234));
        String old = given().queryParam("q", word).get(API).path("items[1].id");
        as("citizen")
                .get(API + "/" + old + "/signatures/mine")
                .then()
                .statusCode(200)
                .body("signed", equalTo(false));
        as("citizen").delete(API + "/" + old + "/signatures/mine").then().statusCode(204);
        // Counted elsewhere, and not by place.
        given().get(API + "/" + old + "/signatures/by-region")
                .then()
                .body("total", equalTo(1234))
                .body("notTold", equalTo(0))
                .body("items", hasSize(0));
        portal.recount();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01T00:00:00Z, 2010-01-01T00:00:00Z, closedAt",
        "2015-01-01T00:00:00Z, 2999-01-01T00:00:00Z, closedAt",
        "2999-01-01T00:00:00Z, 2015-01-01T00:00:00Z, openedAt"
    })
    void whatIsTakenOverBeganAndEnded(String opened, String closed, String field) {
        as("admin")
                .body(
                        "{\"items\": [{\"action\": \"Keep the old jetty\", \"agency\": \"harbour-finance\", \"region\": \"310000\","
                                + " \"signatures\": 12, \"openedAt\": \"" + opened + "\", \"closedAt\": \"" + closed
                                + "\", \"source\": \"https://old.example/" + word + "\"}]}")
                .post(API + "/archive")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("items[0]." + field));
    }

    @ParameterizedTest
    @CsvSource({
        "agency=%00, agency",
        "region=%00, region",
        "region=%27%20OR%201, region",
        "size=many, size",
        "size=0, size",
        "size=101, size",
        "sort=best, sort",
        "state=awaiting-moderation, state",
        "cursor=abc, cursor"
    })
    void aParameterThatIsNoneIsNamed(String query, String field) {
        given().urlEncodingEnabled(false)
                .get(API + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(field));
    }
}
