package daylight.disclosures.indexing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class RebuildTest {
    private final String agency = "agency-" + UUID.randomUUID();

    @Inject
    RecordFixture records;

    @Inject
    Rebuilds rebuilds;

    @Inject
    DisclosureIndex index;

    @Inject
    IndexUpkeep upkeep;

    @Inject
    Cluster cluster;

    @Inject
    IndexNames names;

    @Test
    void whatArrivesDuringARebuildIsInTheNewIndexAndTheOldOneServesMeanwhile() throws Exception {
        records.agency(agency, "Harbour", null);
        List<UUID> before = IntStream.range(0, 700)
                .mapToObj(i -> records.record(agency, Map.of("title", "Before " + i)))
                .toList();
        records.index(before.toArray(UUID[]::new));
        Queue<UUID> arrived = new ConcurrentLinkedQueue<>();
        AtomicBoolean over = new AtomicBoolean();
        Thread agencyAtWork = Thread.ofVirtual().start(() -> {
            while (!over.get() && arrived.size() < before.size() - 1) {
                UUID id = records.record(agency, Map.of("title", "Meanwhile"));
                records.index(id);
                arrived.add(id);
                // An old record changes, perhaps behind the rebuild's back.
                UUID amended = before.get(arrived.size() % before.size());
                records.amend(amended, 2, Map.of("title", "Amended meanwhile"));
                records.index(amended);
            }
        });

        // The service may have begun one of its own at its start.
        await().atMost(Duration.ofMinutes(2)).until(rebuilds::startUnlessRunning);
        assertThat(rebuilds.startUnlessRunning()).isFalse();
        await().atMost(Duration.ofMinutes(2)).until(() -> !running());
        over.set(true);
        agencyAtWork.join();

        records.refresh();
        assertThat(rebuilds.newest().orElseThrow().state()).isEqualTo("succeeded");
        assertThat(index.current()).isEqualTo(rebuilds.newest().orElseThrow().index());
        assertThat(arrived).isNotEmpty();
        assertThat(count("title:meanwhile AND NOT title:amended AND agency:\"" + agency + "\""))
                .isEqualTo(arrived.size());
        assertThat(count("title:amended AND agency:\"" + agency + "\"")).isEqualTo(arrived.size());
        assertThat(count("agency:\"" + agency + "\"")).isEqualTo(before.size() + arrived.size());
        assertThat(index.targets()).containsExactly(names.alias());
    }

    @Test
    void aHalfFilledIndexIsNoAnswerAndIsFilledToItsEndWhateverInterruptedIt() {
        records.agency(agency, "Harbour", null);
        UUID record = records.record(agency, Map.of("title", "Lost and found"));
        awaitWhole();
        // As a service leaves it that was killed while it filled the index again.
        cluster.delete("/" + index.current());
        index.ensure(false);

        given().queryParam("q", "harbour").get("/api/disclosures/search").then().statusCode(503);
        upkeep.restore();

        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().queryParam("q", "\"lost and found\"")
                        .queryParam("agency", agency)
                        .get("/api/disclosures/search")
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(record.toString())));
    }

    @Test
    void anIndexThatWasLeftBehindIsNotTakenForTheOneThatIsMissing() {
        awaitWhole();
        cluster.delete("/" + index.current());
        // As a service leaves it that was killed before it removed what its rebuild had replaced.
        if (!cluster.exists("/" + names.numbered(1))) {
            cluster.put("/" + names.numbered(1), JsonNodeFactory.instance.objectNode());
        }

        index.ensure(false);

        assertThat(index.current()).isNotEqualTo(names.numbered(1));
        upkeep.restore();
        await().atMost(Duration.ofMinutes(1)).until(index::isComplete);
    }

    @Test
    void aRebuildThatWasGivenUpTouchesNothingOfItsSuccessor() {
        awaitWhole();
        try (IndexRollover forgotten = index.rollover();
                IndexRollover successor = index.rollover()) {
            successor.commit();

            assertThat(forgotten.index()).isNotEqualTo(successor.index());
            assertThatThrownBy(forgotten::commit).isInstanceOf(ClusterRefusal.class);
            assertThat(index.current()).isEqualTo(successor.index());
            cluster.delete("/" + successor.old());
        }
        assertThat(index.isComplete()).isTrue();
    }

    /** The service may have just started, and looks at the index by itself. */
    private void awaitWhole() {
        await().atMost(Duration.ofMinutes(2)).until(() -> upkeep.isAtRest() && index.isComplete() && !running());
    }

    private boolean running() {
        return rebuilds.newest().map(RebuildRun::state).orElse("").equals("running");
    }

    private long count(String query) {
        String encoded = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
        return cluster.get("/" + names.alias() + "/_count?q=" + encoded)
                .path("count")
                .asLong();
    }
}
