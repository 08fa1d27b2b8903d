package daylight.petitions.finding;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists are read page by page. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ListsOfPetitionsTest {
    private static final String API = "/api/petitions";

    private final Portal portal;
    private final Jdbi jdbi;
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    ListsOfPetitionsTest(Portal portal, Jdbi jdbi) {
        this.portal = portal;
        this.jdbi = jdbi;
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
    void aLinkForSponsorsIsOfferedForAsLongAsItHolds() {
        String id = portal.sponsored("Widen the lock " + word, "310000");
        String mine = "items.find { it.petition.id == '" + id + "' }.invitation";
        as("citizen").get(API + "/mine").then().body(mine, notNullValue());

        jdbi.useHandle(handle -> handle.execute(
                "UPDATE petition SET created_at = now() - interval '93 days' WHERE id = ?", UUID.fromString(id)));

        as("citizen").get(API + "/mine").then().body(mine, nullValue());
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
