package daylight.petitions.regions;

import static daylight.petitions.journey.Portal.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import daylight.petitions.PetitionsServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Places are data: so is where each stands in a drawing. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class RegionResourceTest {
    private static final String API = "/api/petitions/regions";

    private final Regions regions;
    private final Jdbi jdbi;

    RegionResourceTest(Regions regions, Jdbi jdbi) {
        this.regions = regions;
        this.jdbi = jdbi;
    }

    @Test
    void theProvincesComeWithTheirSquares() {
        given().get(API)
                .then()
                .statusCode(200)
                .body("items.findAll { it.parent == 'CN' && it.tile != null }.size()", equalTo(34))
                .body(
                        "items.findAll { it.parent == 'CN' }.collect { it.tile.column + ',' + it.tile.row }.unique().size()",
                        equalTo(34))
                .body("items.find { it.code == '310000' }.tile.shortZh", equalTo("沪"))
                .body("items.find { it.code == 'ZZ' }.tile", nullValue());
    }

    @Test
    void aSquareStaysUntilAnotherIsGiven() {
        loaded("""
                {"items": [{"code": "TST", "nameEn": "Testland"},
                           {"code": "TST-1", "parent": "TST", "nameEn": "First", "tile": {"column": 2, "row": 0, "shortEn": "1st"}}]}""").statusCode(204);
        loaded("{\"items\": [{\"code\": \"TST-1\", \"parent\": \"TST\", \"nameEn\": \"The First\"}]}")
                .statusCode(204);

        given().get(API)
                .then()
                .body("items.find { it.code == 'TST-1' }.nameEn", equalTo("The First"))
                .body("items.find { it.code == 'TST-1' }.tile.column", equalTo(2))
                .body("items.find { it.code == 'TST-1' }.tile.shortEn", equalTo("1st"));
    }

    @Test
    void everyFaultIsNamedAndNothingIsLoaded() {
        loaded("""
                {"items": [{"code": "TSU", "parent": "NOWHERE", "tile": {"column": 40, "shortZh": "三个字"}}]}""")
                .statusCode(422)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "items[0].parent",
                                "items[0].nameEn",
                                "items[0].tile.column",
                                "items[0].tile.row",
                                "items[0].tile.shortZh"));
    }

    @Test
    void whatAPlaceLiesInIsAsAnotherReplicaWasTold() {
        loaded("""
                {"items": [{"code": "TSV", "nameEn": "Testland"}, {"code": "TSV-1", "parent": "TSV", "nameEn": "First"},
                           {"code": "TSV-2", "parent": "TSV-1", "nameEn": "Second"}]}""").statusCode(204);
        assertThat(regions.knows("TSV-2")).isTrue();
        assertThat(regions.upwards("TSV-2")).containsExactly("TSV-2", "TSV-1", "TSV");

        jdbi.useHandle(handle -> handle.execute("UPDATE region SET parent = 'TSV' WHERE code = 'TSV-2'"));

        assertThat(regions.upwards("TSV-2")).containsExactly("TSV-2", "TSV");
        // A circle ends.
        jdbi.useHandle(handle -> handle.execute("UPDATE region SET parent = 'TSV-2' WHERE code = 'TSV'"));
        assertThat(regions.upwards("TSV-2")).startsWith("TSV-2", "TSV");
        jdbi.useHandle(handle -> handle.execute("UPDATE region SET parent = NULL WHERE code = 'TSV'"));
    }

    private static ValidatableResponse loaded(String body) {
        return as("admin").body(body).put(API).then();
    }
}
