package daylight.contracts;

import static daylight.contracts.Examples.ID;
import static daylight.contracts.Examples.disclosures;
import static daylight.contracts.Examples.events;
import static daylight.contracts.Examples.petitions;
import static daylight.contracts.Examples.reports;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.contracts.petitions.PetitionEvent;
import daylight.contracts.reports.ReportEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

    @ParameterizedTest
    @MethodSource("daylight.contracts.Examples#events")
    void anEventSatisfiesItsSchema(Event event) throws IOException {
        assertThat(schema(event).validate(JSON.writeValueAsString(event), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("daylight.contracts.Examples#events")
    void aSchemaRefusesAnEventWithoutItsFieldsOrWithAVersionOfNought(Event event) throws IOException {
        assertThat(schema(event).validate("{}", InputFormat.JSON)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(schema(event)
                        .validate(json(event).replaceAll("\"version\":[0-9]+", "\"version\":0"), InputFormat.JSON))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("daylight.contracts.Examples#events")
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
