package daylight.disclosures.publishing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.contracts.Event;
import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.OrganizationRegistered;
import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.disclosures.DisclosuresServers;
import daylight.disclosures.RecordFixture;
import daylight.kernel.events.EventJson;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.problems.RefusalException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DisclosuresServers.class)
class RegisterNoticesConsumerTest {
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final RegisterNoticesConsumer consumer;
    private final UUID id = UUID.randomUUID();
    private final String reference = "O-" + id.toString().substring(0, 8);

    RegisterNoticesConsumerTest(RegisterNoticesConsumer consumer) {
        this.consumer = consumer;
    }

    @Test
    void aRegistrationBecomesARecordOnceHoweverOftenItIsTold() {
        RecordFixture.register(RecordFixture.AGENCY);
        ReceivedEvent event = received(registered(notice("licences", RecordFixture.AGENCY)));

        consumer.project(List.of(event));
        consumer.project(List.of(event, event));

        assertThat(records()).singleElement().satisfies(record -> {
            assertThat(record)
                    .containsEntry("category", "licences")
                    .containsEntry("agency", RecordFixture.AGENCY)
                    .containsEntry("documentNumber", reference + "/1");
            assertThat(record.get("sourceUrl")).isEqualTo("http://localhost:8080/organizations/" + reference);
        });
    }

    @Test
    void everyPenaltyAndTheEndAreRecordsOfTheirOwn() {
        RecordFixture.register(RecordFixture.AGENCY);
        Notice warning = notice("penalties", RecordFixture.AGENCY);

        consumer.project(
                List.of(received(penalized(2, warning)), received(penalized(3, warning)), received(dissolved(4))));

        assertThat(records())
                .extracting(record -> record.get("documentNumber"))
                .containsExactlyInAnyOrder(reference + "/2", reference + "/3", reference + "/4");
    }

    @Test
    void reasonsOfAnyLengthAreTheBodyOfARecord() {
        RecordFixture.register(RecordFixture.AGENCY);
        String reasons = "Reason: " + "理由𠀀".repeat(1_500) + "\nThe very end.";

        consumer.project(List.of(received(penalized(2, noticed("Warning: Friends.", reasons)))));

        assertThat(body()).isEqualTo(reasons);
    }

    /** As notices were sent before they had a body, and were set apart for it. */
    @Test
    void aSummaryThatIsTooLongIsKeptWholeInTheBody() {
        RecordFixture.register(RecordFixture.AGENCY);
        String whole = "Warning: Friends.\n" + "理由𠀀".repeat(1_400) + "\nThe very end.";

        consumer.project(List.of(received(penalized(2, noticed(whole, null)))));

        assertThat(body()).isEqualTo(whole);
        assertThat((String) records().getFirst().get("summary"))
                .startsWith("Warning: Friends.")
                .endsWith("…");
    }

    private Notice noticed(String summary, @Nullable String body) {
        return new Notice(
                RecordFixture.AGENCY,
                "penalties",
                "Act on " + reference,
                summary,
                body,
                "http://localhost:8080/organizations/" + reference);
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
                id, 2, UUID.randomUUID(), "account", reference, "Friends", "registered", null, AT))));

        assertThat(records()).isEmpty();
    }

    @Test
    void aNoticeOfAnAgencyThatNobodyKnowsIsSetApart() {
        ReceivedEvent event = received(registered(notice("licences", "nobody-knows-it")));

        assertThatThrownBy(() -> consumer.project(List.of(event))).isInstanceOf(RefusalException.class);
    }

    private Notice notice(String category, String agency) {
        return new Notice(
                agency,
                category,
                "Act on " + reference,
                "Somebody did something: 某机关作出某决定。",
                "http://localhost:8080/organizations/" + reference);
    }

    private OrganizationRegistered registered(Notice notice) {
        return new OrganizationRegistered(
                id,
                1,
                reference,
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "registered",
                "registration",
                DAY,
                notice,
                AT);
    }

    private OrganizationPenalized penalized(long version, Notice notice) {
        return new OrganizationPenalized(
                id,
                version,
                reference,
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "registered",
                "warning",
                DAY,
                notice,
                AT);
    }

    private OrganizationDissolved dissolved(long version) {
        return new OrganizationDissolved(
                id,
                version,
                reference,
                "51310000MJ00000011",
                "Friends",
                "social-association",
                "310000",
                "dissolved",
                "end-of-liquidation",
                DAY,
                notice("licences", RecordFixture.AGENCY),
                AT);
    }

    private static ReceivedEvent received(Event event) {
        String json = EventJson.write(UUID.randomUUID(), "/api/organizations", AT, event);
        return EventJson.read(json.getBytes(StandardCharsets.UTF_8));
    }

    private List<Map<String, Object>> records() {
        return RecordFixture.titled(reference);
    }
}
