package daylight.disclosures.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.outage.Outage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BulkStateTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BulkRequest request = new BulkRequest(JSON);

    @BeforeEach
    void givenTwoRecordsForTwoTargets() {
        RecordDocument documents = new RecordDocument(JSON);
        for (int i = 1; i <= 2; i++) {
            RecordRow row = new RecordRow(
                    new UUID(0, i),
                    "R-" + i,
                    "harbour-finance",
                    "Harbour",
                    null,
                    i,
                    "published",
                    1,
                    Instant.EPOCH,
                    Instant.EPOCH,
                    "{\"title\":\"t\"}",
                    null,
                    null);
            request.add(row, documents, List.of("main", "main-next"));
        }
    }

    @Test
    void onlyWhatWasTooMuchIsSentAgain() throws Exception {
        BulkState state = new BulkState(request, "main", 3);
        answer(state, 201, 429, 409, 503);
        try (BulkState.Attempt second = state.attempt()) {
            String lines = new String(second.lines(), UTF_8);
            assertThat(lines.lines()).hasSize(4);
            assertThat(lines).contains("\"_index\":\"main-next\"").doesNotContain("\"_index\":\"main\"");
        }
    }

    @Test
    void nothingIsOpenWhenAllAreInOrNewerThere() throws Exception {
        BulkState state = new BulkState(request, "main", 3);
        answer(state, 201, 200, 409, 201);
        assertThat(state.goesOn()).isFalse();
        assertThatCode(state::finish).doesNotThrowAnyException();
    }

    @Test
    void anAttemptWithoutAnAnswerLeavesAllOpen() {
        BulkState state = new BulkState(request, "main", 1);
        state.attempt().close();
        assertThat(state.goesOn()).isFalse();
        assertThatThrownBy(state::finish).isInstanceOf(Outage.class);
    }

    @Test
    void aRefusedRecordIsNamedOnceTheOthersAreIn() throws Exception {
        BulkState state = new BulkState(request, "main", 3);
        answer(state, 201, 201, 400, 400);
        assertThatThrownBy(state::finish)
                .isInstanceOf(RefusedRecords.class)
                .hasMessageContaining(new UUID(0, 2).toString());
    }

    @Test
    void theEndOfARebuildIsNoFault() throws Exception {
        BulkState over = new BulkState(request, "main", 3);
        answer(over, 201, 404, 201, 404);
        assertThatCode(over::finish).doesNotThrowAnyException();
    }

    @Test
    void aMissingIndexStopsTheBatchAndLosesNothing() throws Exception {
        BulkState missing = new BulkState(request, "main", 3);
        answer(missing, 404, 201, 404, 201);
        assertThat(missing.goesOn()).isFalse();
        assertThatThrownBy(missing::finish).isInstanceOf(IndexMissing.class);
    }

    private static void answer(BulkState state, int... statuses) throws Exception {
        StringBuilder items = new StringBuilder();
        for (int status : statuses) {
            items.append(items.isEmpty() ? "[" : ",")
                    .append("{\"index\":{\"status\":%d,\"error\":{\"reason\":\"said so\"}}}".formatted(status));
        }
        JsonNode answer = JSON.readTree(items.append(']').toString());
        try (BulkState.Attempt attempt = state.attempt()) {
            attempt.answered(answer);
        }
    }
}
