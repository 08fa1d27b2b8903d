package daylight.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.AgencyRegistered;
import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.contracts.disclosures.DelaysRecounted;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.contracts.disclosures.RecordAmended;
import daylight.contracts.disclosures.RecordErased;
import daylight.contracts.disclosures.RecordPublished;
import daylight.contracts.disclosures.RecordWithdrawn;
import daylight.contracts.petitions.BurstNoticed;
import daylight.contracts.petitions.DeadlineRecomputed;
import daylight.contracts.petitions.EndorsementWithdrawn;
import daylight.contracts.petitions.HearingHeld;
import daylight.contracts.petitions.HearingThresholdReached;
import daylight.contracts.petitions.MailDomainClassified;
import daylight.contracts.petitions.ModerationNoted;
import daylight.contracts.petitions.PetitionArchived;
import daylight.contracts.petitions.PetitionClosed;
import daylight.contracts.petitions.PetitionDrafted;
import daylight.contracts.petitions.PetitionEndorsed;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.petitions.PetitionFlagged;
import daylight.contracts.petitions.PetitionOpened;
import daylight.contracts.petitions.PetitionRejected;
import daylight.contracts.petitions.PetitionResponded;
import daylight.contracts.petitions.PetitionRestored;
import daylight.contracts.petitions.PetitionSponsored;
import daylight.contracts.petitions.PetitionSubmitted;
import daylight.contracts.petitions.PetitionTakenDown;
import daylight.contracts.petitions.PetitionTakenOver;
import daylight.contracts.petitions.PetitionUnflagged;
import daylight.contracts.petitions.ResponseThresholdReached;
import daylight.contracts.petitions.SignaturesCounted;
import daylight.contracts.petitions.SignaturesInvalidated;
import daylight.contracts.reports.OutcomePublished;
import daylight.contracts.reports.ReportEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every event's JSON satisfies its schema, and its schema is no empty promise. */
class ContractTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 15);
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    static Stream<Event> events() {
        return Stream.of(disclosures(), petitions(), reports()).flatMap(List::stream);
    }

    private static List<DisclosureEvent> disclosures() {
        return List.of(
                new AgencyRegistered(ID, 1, "harbour-finance", "GB-EAW", AT),
                new AgencyAmended(ID, 2, "harbour-finance", "GB-EAW", AT),
                new RecordPublished(ID, 1, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordAmended(ID, 2, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordWithdrawn(ID, 3, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new RecordErased(ID, 4, "R-4K7XQ2MD", "harbour-finance", HASH, AT),
                new CalendarYearProclaimed(
                        ID,
                        1,
                        "GB-SCT",
                        2026,
                        "https://www.gov.uk/bank-holidays",
                        List.of(LocalDate.of(2026, 1, 2)),
                        List.of(),
                        AT),
                new DelaysRecounted(ID, 1, "GB-SCT", List.of(ID), AT));
    }

    private static List<PetitionEvent> petitions() {
        return List.of(
                new PetitionDrafted(ID, 1, "P-4K7XQ2MD", "harbour-finance", "310000", AT),
                new PetitionSubmitted(ID, 2, "P-4K7XQ2MD", "harbour-finance", "310000", AT),
                new PetitionSponsored(ID, 3, 5, AT),
                new PetitionFlagged(ID, 4, AT),
                new PetitionUnflagged(ID, 5, AT),
                new PetitionOpened(ID, 6, "P-4K7XQ2MD", "harbour-finance", "310000", "Open the books", AT, AT),
                new PetitionRejected(ID, 6, "ask-for-information", false, true, AT),
                new PetitionTakenDown(ID, 7, "By order of a court.", AT),
                new PetitionRestored(ID, 8, AT),
                new SignaturesCounted(ID, 9, 10_000, 3, AT),
                new ResponseThresholdReached(ID, 10, 10_000, "harbour-finance", DAY, true, AT),
                new DeadlineRecomputed(ID, 11, "response", DAY, false, AT),
                new PetitionResponded(
                        ID, 12, "P-4K7XQ2MD", "harbour-finance", "Response", "In short.", "At length.", "http://x", AT),
                new HearingThresholdReached(ID, 13, 100_000, "harbour-finance", DAY, false, AT),
                new HearingHeld(ID, 14, "P-4K7XQ2MD", "harbour-finance", DAY, "https://example.org/transcript", AT),
                new PetitionEndorsed(ID, 15, ID, "Friends of the Harbour", AT),
                new EndorsementWithdrawn(ID, 16, ID, AT),
                new MailDomainClassified(ID, 1, "blocked", AT),
                new SignaturesInvalidated(ID, 16, 300, "Made by a program.", AT),
                new BurstNoticed(ID, 17, 5_000, 10, AT),
                new ModerationNoted(ID, 18, "note", AT),
                new PetitionClosed(ID, 19, 10_000, AT),
                new PetitionArchived(ID, 20, AT),
                new PetitionTakenOver(
                        ID,
                        1,
                        "P-4K7XQ2MD",
                        "harbour-finance",
                        "310000",
                        "Open the books",
                        7,
                        "https://petitions.example/1",
                        AT));
    }

    private static List<ReportEvent> reports() {
        return List.of(new OutcomePublished(
                ID,
                1,
                2026,
                "bribery-national",
                "substantiated",
                "audit-office",
                "A finding",
                null,
                "Text",
                null,
                DAY));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSatisfiesItsSchema(Event event) throws IOException {
        assertThat(schema(event).validate(JSON.writeValueAsString(event), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaRefusesAnEventWithoutItsFieldsOrWithAVersionOfNought(Event event) throws IOException {
        assertThat(schema(event).validate("{}", InputFormat.JSON)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(schema(event)
                        .validate(json(event).replaceAll("\"version\":[0-9]+", "\"version\":0"), InputFormat.JSON))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventCarriesNothingButWhatItsSchemaNames(Event event) throws IOException {
        var fields = JSON.readTree(json(event)).properties();
        String schema = text(event);

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(schema).contains('"' + field.getKey() + "\": {"));
    }

    @Test
    void everyEventOfEveryServiceIsTriedHere() {
        assertThat(disclosures().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(DisclosureEvent.class.getPermittedSubclasses()));
        assertThat(petitions().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(PetitionEvent.class.getPermittedSubclasses()));
        assertThat(reports().stream().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(ReportEvent.class.getPermittedSubclasses()));
        assertThat(reports().stream().map(Event::topic)).containsOnly("daylight.reports");
        assertThat(disclosures().stream().map(Event::topic)).containsOnly("daylight.disclosures");
        assertThat(petitions().stream().map(Event::topic)).containsOnly("daylight.petitions");
        assertThat(events().map(Event::aggregateId)).containsOnly(ID);
    }

    private static String json(Event event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }

    private static Schema schema(Event event) throws IOException {
        return SCHEMAS.getSchema(text(event), InputFormat.JSON);
    }

    private static String text(Event event) throws IOException {
        try (InputStream file = event.getClass().getResourceAsStream(event.type() + ".schema.json")) {
            assertThat(file).as("the schema of " + event.type()).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
