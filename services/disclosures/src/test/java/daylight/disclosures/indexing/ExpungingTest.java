package daylight.disclosures.indexing;

import static daylight.disclosures.RecordFixture.RECORDS;
import static daylight.disclosures.RecordFixture.as;
import static daylight.disclosures.RecordFixture.awaitFound;
import static daylight.disclosures.RecordFixture.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.disclosures.DisclosuresServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Erased text leaves the index's files, too: its words are looked for in the dictionary of terms, which holds those of deleted documents until their segment is merged. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class ExpungingTest {
    @Inject
    Cluster cluster;

    @Inject
    IndexNames names;

    @Inject
    ExpungeRequests requests;

    @Test
    void erasedWordsAreSoonInNoSegmentAnyMore() {
        String titleWord = word();
        String bodyWord = word();
        String id = publish("Personal " + titleWord, ", \"body\": \"Her name was %s.\"".formatted(bodyWord))
                .path("id");
        awaitFound(bodyWord, 1);
        assertThat(isTerm("spelling", titleWord)).isTrue();
        assertThat(isTerm("body", bodyWord)).isTrue();

        as("admin")
                .body("{\"reason\": \"A private person\", \"legalBasis\": \"PIPL, Article 47\"}")
                .post(RECORDS + "/" + id + "/erasure")
                .then()
                .statusCode(200);

        awaitFound(bodyWord, 0);
        await().atMost(Duration.ofSeconds(150)).untilAsserted(() -> {
            assertThat(isTerm("spelling", titleWord)).as("the title's word").isFalse();
            assertThat(isTerm("body", bodyWord)).as("the body's word").isFalse();
        });
        await().atMost(Duration.ofSeconds(150)).until(() -> requests.count() == 0);
    }

    /** Letters alone, so that a misspelling of it leads to it and nothing else. */
    private static String word() {
        return new Random()
                .ints(20, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Asks for corrections of the word with its last letter changed. */
    private boolean isTerm(String field, String word) {
        ObjectNode term = JsonNodeFactory.instance.objectNode();
        term.put("field", field).put("suggest_mode", "always").put("max_edits", 1);
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        words.put("text", word.substring(0, word.length() - 1) + "9");
        words.set("term", term);
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("size", 0);
        body.putObject("suggest").set("words", words);
        JsonNode found = cluster.post("/" + names.alias() + "/_search", body);
        return found.at("/suggest/words/0/options/0/text").asText().equals(word);
    }
}
