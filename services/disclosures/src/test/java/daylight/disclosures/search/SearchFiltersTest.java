package daylight.disclosures.search;

import static daylight.disclosures.search.OwnRecords.ids;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.indexing.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Filters narrow, and facets count what they would leave. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class SearchFiltersTest {
    @Inject
    RecordFixture records;

    private OwnRecords own;

    @BeforeEach
    void givenAnAgency() {
        own = OwnRecords.in(records);
    }

    @Test
    void aFacetDoesNotHideItsOtherValues() {
        own.put("title", "Ferry fees", "category", "fees");
        own.put("title", "Ferry plan", "category", "plans");
        own.put("title", "Ferry plan of old", "category", "plans", "issued", "1990-01-01");
        JsonPath found = own.search("q", "ferry", "category", "fees");
        assertThat(found.getInt("total")).isEqualTo(1);
        assertThat(found.getMap("facets.category.collectEntries { [it.value, it.count] }"))
                .isEqualTo(Map.of("fees", 1, "plans", 2));
        assertThat(found.getString("facets.category.find { it.value == 'plans' }.labelZh"))
                .isEqualTo("规划计划");
        assertThat(found.getString("facets.agency[0].labelZh")).isEqualTo("港务局");
        assertThat(found.getList("facets.year.value", String.class)).hasSize(1);
    }

    @Test
    void aRegionHoldsItsSubRegions() {
        String county = own.put("title", "Nanshan", "region", "440305").toString();
        String province = own.put("title", "Guangdong", "region", "440000").toString();
        own.put("title", "Shanghai", "region", "310000");
        assertThat(ids(own.search("region", "440000"))).containsExactlyInAnyOrder(county, province);
        assertThat(ids(own.search("region", "4403"))).containsExactly(county);
        JsonPath found = own.search("region", "440300");
        assertThat(found.getList("facets.region.value", String.class))
                .containsExactlyInAnyOrder("440000", "440300", "440305", "310000");
    }

    @Test
    void delayIsAFilterAndAFacet() {
        String late = own.record(21, "title", "Late one");
        String good = own.record(20, "title", "Good one");
        own.put("title", "Without dates");
        assertThat(ids(own.search("late", "true"))).containsExactly(late);
        assertThat(ids(own.search("late", "false"))).containsExactly(good);
        assertThat(own.search("q", "one").getString("items.find { it.id == '" + late + "' }.delayDays"))
                .isEqualTo("21");
    }
}
