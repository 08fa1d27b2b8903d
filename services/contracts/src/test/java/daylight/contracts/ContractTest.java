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
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    private static final String HASH = "0123456789abcdef".repeat(4);

    static Stream<DisclosureEvent> events() {
        return Stream.of(
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

    @ParameterizedTest
    @MethodSource("events")
    void anEventSatisfiesItsSchema(DisclosureEvent event) throws IOException {
        assertThat(schema(event).validate(JSON.writeValueAsString(event), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaRefusesAnEventWithoutItsFieldsOrWithAVersionOfNought(DisclosureEvent event) throws IOException {
        assertThat(schema(event).validate("{}", InputFormat.JSON)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(schema(event)
                        .validate(json(event).replaceAll("\"version\":[0-9]+", "\"version\":0"), InputFormat.JSON))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventCarriesNothingButWhatItsSchemaNames(DisclosureEvent event) throws IOException {
        var fields = JSON.readTree(json(event)).properties();
        String schema = text(event);

        assertThat(fields)
                .isNotEmpty()
                .allSatisfy(field -> assertThat(schema).contains('"' + field.getKey() + "\": {"));
    }

    @Test
    void everyEventOfTheServiceIsTriedHere() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(DisclosureEvent.class.getPermittedSubclasses()));
        assertThat(events().map(Event::topic)).containsOnly("daylight.disclosures");
        assertThat(events().map(Event::aggregateId)).containsOnly(ID);
    }

    private static String json(DisclosureEvent event) throws JsonProcessingException {
        return JSON.writeValueAsString(event);
    }

    private static Schema schema(DisclosureEvent event) throws IOException {
        return SCHEMAS.getSchema(text(event), InputFormat.JSON);
    }

    private static String text(DisclosureEvent event) throws IOException {
        try (InputStream file = event.getClass().getResourceAsStream(event.type() + ".schema.json")) {
            assertThat(file).as("the schema of " + event.type()).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
