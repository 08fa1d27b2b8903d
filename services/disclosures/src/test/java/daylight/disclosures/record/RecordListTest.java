package daylight.disclosures.record;

import static daylight.disclosures.RecordFixture.RECORDS;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;

import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class RecordListTest {
    private static final UUID LATEST = UUID.fromString("ffffffff-ffff-7fff-bfff-ffffffffffff");

    @Inject
    Jdbi jdbi;

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "ERASED"})
    void theFewThatAreGoneAreFoundAmongManyWithoutAPassOverAll(RecordState state) {
        RecordFixture.register(RecordFixture.AGENCY);
        jdbi.useHandle(handle -> {
            handle.begin();
            many(handle);
            // Both are rolled back with what they count.
            handle.execute("ANALYZE record");
            assertThat(plan(handle, state, null)).contains("record_by_state").doesNotContain("record_pk");
            assertThat(plan(handle, state, LATEST)).contains("record_by_state").doesNotContain("record_pk");
            handle.rollback();
        });
    }

    @Test
    void aFilterThatIsNoneIsRefusedByItsNameAndOneLeftEmptyIsNone() {
        String id = RecordFixture.publishedId();
        for (String path : List.of(RECORDS, RECORDS + "/" + id + "/versions", "/api/disclosures/agencies")) {
            given().queryParams("size", 1, "categroy", "fees", "x\u0007", "1")
                    .get(path)
                    .then()
                    .statusCode(400)
                    .body("errors.field", containsInAnyOrder("categroy", "x "));
        }
        given().queryParam("v", "2").get(RECORDS + "/" + id).then().statusCode(400);
        given().queryParams("size", 1, "agency", "")
                .get(RECORDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }

    private static void many(Handle handle) {
        handle.execute("""
                INSERT INTO record (id, reference, agency, version, state, text_version, published_at, updated_at, hash, title)
                SELECT gen_random_uuid(), 'list-' || n, ?, 1, 'published', 1, now(), now(), sha256('x'), 'List ' || n
                FROM generate_series(1, 20000) n
                """, RecordFixture.AGENCY);
    }

    private static String plan(Handle handle, RecordState state, @Nullable UUID before) {
        var query = handle.createQuery("EXPLAIN " + RecordSnapshots.pageBy(null, state, before))
                .bind("size", 21);
        if (before != null) {
            query.bind("before", before);
        }
        return String.join("\n", query.mapTo(String.class).list());
    }
}
