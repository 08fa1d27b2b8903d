package daylight.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import daylight.contracts.organizations.Notice;
import daylight.contracts.organizations.OrganizationChanged;
import daylight.contracts.organizations.OrganizationDissolved;
import daylight.contracts.organizations.OrganizationEvent;
import daylight.contracts.organizations.OrganizationPenalized;
import daylight.contracts.organizations.OrganizationRegistered;
import daylight.contracts.organizations.RegisterImported;
import daylight.contracts.organizations.RepresentativeAppointed;
import daylight.contracts.organizations.RepresentativeEnded;
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

/** The events of the register satisfy their schemas, and the schemas refuse what is not one. */
class OrganizationEventsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-31T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final String REF = "O-4K7XQ2MD";
    private static final String NAME = "北京市晴川环保协会";
    private static final Notice NOTICE =
            new Notice("civil-affairs", "licences", "T", "S", "B", "http://localhost:8080/x");

    static Stream<OrganizationEvent> events() {
        String code = "51110000MJ0000001A";
        String kind = "social-association";
        String region = "110000";
        return Stream.of(
                new OrganizationRegistered(
                        ID, 1, REF, code, NAME, kind, region, "registered", "registration", DAY, NOTICE, AT),
                new OrganizationChanged(
                        ID,
                        2,
                        REF,
                        null,
                        NAME,
                        kind,
                        region,
                        "registered",
                        "name-change",
                        List.of("name"),
                        DAY,
                        NOTICE,
                        AT),
                new OrganizationPenalized(
                        ID, 3, REF, code, NAME, kind, region, "suspended", "suspension", DAY, NOTICE, AT),
                new OrganizationDissolved(
                        ID, 4, REF, code, NAME, kind, region, "dissolved", "liquidation-end", DAY, NOTICE, AT),
                new RepresentativeAppointed(ID, 5, ID, "an-account", REF, NAME, "registered", null, AT),
                new RepresentativeEnded(ID, 6, ID, "an-account", REF, NAME, AT),
                new RegisterImported(ID, 1, "organizations", 28_316, 2, 1, AT));
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSatisfiesItsSchemaAndCarriesNothingThatItDoesNotName(OrganizationEvent event) throws IOException {
        ObjectNode json = JSON.valueToTree(event);

        assertThat(schema(event).validate(json.toString(), InputFormat.JSON)).isEmpty();
        json.fieldNames().forEachRemaining(field -> assertThat(text(event)).contains('"' + field + "\": {"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaRefusesAnEventWithoutItsFieldsOrWithAVersionOfNought(OrganizationEvent event) throws IOException {
        ObjectNode json = JSON.valueToTree(event);
        json.put("version", 0);

        assertThat(schema(event).validate("{}", InputFormat.JSON)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(schema(event).validate(json.toString(), InputFormat.JSON)).hasSize(1);
    }

    @Test
    void everyEventOfTheServiceIsTriedHere() {
        assertThat(events().map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(OrganizationEvent.class.getPermittedSubclasses()));
        assertThat(events().map(Event::topic)).containsOnly("daylight.organizations");
        assertThat(events().map(Event::aggregateId)).containsOnly(ID);
    }

    private static Schema schema(OrganizationEvent event) {
        return SCHEMAS.getSchema(text(event), InputFormat.JSON);
    }

    private static String text(OrganizationEvent event) {
        try (InputStream file = event.getClass().getResourceAsStream(event.type() + ".schema.json")) {
            assertThat(file).as("the schema of " + event.type()).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
