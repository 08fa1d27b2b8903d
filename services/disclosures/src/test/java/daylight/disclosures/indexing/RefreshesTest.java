package daylight.disclosures.indexing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.asPublisher;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.json;
import static daylight.disclosures.RecordFixture.publish;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records are found because the indexer asks for it: here Elasticsearch makes nothing findable by itself. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class RefreshesTest {
    private static final int CROWD = 1_500;

    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Inject
    DisclosureIndex index;

    @Inject
    Cluster cluster;

    @Inject
    IndexNames names;

    @BeforeEach
    void refreshNothing() {
        // The service makes it beside its start, and may not have come to it.
        index.ensure(true);
        refreshEach("-1");
    }

    @AfterEach
    void refreshAgain() {
        refreshEach("1s");
    }

    private void refreshEach(String interval) {
        ObjectNode settings = JsonNodeFactory.instance.objectNode();
        cluster.put("/" + names.alias() + "/_settings", settings.put("index.refresh_interval", interval));
    }

    @Test
    void aRecordAloneIsFound() {
        publish("Alone " + word, "");

        awaitFound(word, 1);
    }

    @Test
    void oneOfACrowdIsFoundWhenNoMoreCome() {
        String lines = IntStream.range(0, CROWD)
                .mapToObj(i -> json("Crowd %d %s".formatted(i, word), ""))
                .collect(Collectors.joining("\n"));
        asPublisher()
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post(RECORDS + "/batch")
                .then()
                .statusCode(200);

        awaitFound(word, CROWD);
    }
}
