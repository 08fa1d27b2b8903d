package daylight.disclosures.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.contracts.Event;
import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.problems.RefusalException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the register makes public becomes a record, once. */
@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class RegisterNoticesConsumerTest {
    private final RegisterNoticesConsumer consumer;
    private final ToldOrganization told = new ToldOrganization(UUID.randomUUID());

    RegisterNoticesConsumerTest(RegisterNoticesConsumer consumer) {
        this.consumer = consumer;
    }

    @Test
    void aRegistrationBecomesARecordOnceHoweverOftenItIsTold() {
        RecordFixture.register(RecordFixture.AGENCY);
        ReceivedEvent event = received(told.registered(told.notice("licences", RecordFixture.AGENCY)));

        consumer.project(List.of(event));
        consumer.project(List.of(event, event));

        assertThat(records()).singleElement().satisfies(record -> {
            assertThat(record)
                    .containsEntry("category", "licences")
                    .containsEntry("agency", RecordFixture.AGENCY)
                    .containsEntry("documentNumber", told.reference() + "/1");
            assertThat(record.get("sourceUrl")).isEqualTo("http://localhost:8080/organizations/" + told.reference());
        });
    }

    @Test
    void everyPenaltyAndTheEndAreRecordsOfTheirOwn() {
        RecordFixture.register(RecordFixture.AGENCY);
        Notice warning = told.notice("penalties", RecordFixture.AGENCY);

        consumer.project(List.of(
                received(told.penalized(2, warning)),
                received(told.penalized(3, warning)),
                received(told.dissolved(4))));

        assertThat(records())
                .extracting(record -> record.get("documentNumber"))
                .containsExactlyInAnyOrder(told.reference() + "/2", told.reference() + "/3", told.reference() + "/4");
    }

    @Test
    void reasonsOfAnyLengthAreTheBodyOfARecord() {
        RecordFixture.register(RecordFixture.AGENCY);
        String reasons = "Reason: " + "理由𠀀".repeat(1_500) + "\nThe very end.";

        consumer.project(List.of(received(told.penalized(2, noticed("Warning: Friends.", reasons)))));

        assertThat(body()).isEqualTo(reasons);
    }

    /** As notices were sent before they had a body, and were set apart for it. */
    @Test
    void aSummaryThatIsTooLongIsKeptWholeInTheBody() {
        RecordFixture.register(RecordFixture.AGENCY);
        String whole = "Warning: Friends.\n" + "理由𠀀".repeat(1_400) + "\nThe very end.";

        consumer.project(List.of(received(told.penalized(2, noticed(whole, null)))));

        assertThat(body()).isEqualTo(whole);
        assertThat((String) records().getFirst().get("summary"))
                .startsWith("Warning: Friends.")
                .endsWith("…");
    }

    private Notice noticed(String summary, @Nullable String body) {
        return new Notice(
                RecordFixture.AGENCY,
                "penalties",
                "Act on " + told.reference(),
                summary,
                body,
                "http://localhost:8080/organizations/" + told.reference());
    }

    private String body() {
        String id = (String) records().getFirst().get("id");
        return given().get("/api/disclosures/records/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("body");
    }

    @Test
    void whatHasNoNoticeIsNoRecord() {
        consumer.project(List.of(received(new RepresentativeAppointed(
                told.id(),
                2,
                UUID.randomUUID(),
                "account",
                told.reference(),
                "Friends",
                "registered",
                null,
                ToldOrganization.AT))));

        assertThat(records()).isEmpty();
    }

    @Test
    void aNoticeOfAnAgencyThatNobodyKnowsIsSetApart() {
        ReceivedEvent event = received(told.registered(told.notice("licences", "nobody-knows-it")));

        assertThatThrownBy(() -> consumer.project(List.of(event))).isInstanceOf(RefusalException.class);
    }

    private static ReceivedEvent received(Event event) {
        String json = EventJson.write(UUID.randomUUID(), "/api/organizations", ToldOrganization.AT, event);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> records() {
        return RecordFixture.titled(told.reference());
    }
}
