package daylight.petitions.finding;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Words find petitions in both languages. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class FindingByWordsTest {
    private static final String API = "/api/petitions";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    FindingByWordsTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
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
}
