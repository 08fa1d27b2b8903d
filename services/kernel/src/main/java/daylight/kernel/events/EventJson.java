package daylight.kernel.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import daylight.contracts.Event;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** Writes and reads the envelope. Its mapper is its own, so that no setting of a service's HTTP mapper changes what other services read. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private EventJson() {}

    /**
     * The event in its envelope.
     *
     * @param source who says so: {@code /api/disclosures}
     */
    public static String write(UUID id, String source, Instant time, Event event) {
        ObjectNode envelope = MAPPER.createObjectNode();
        envelope.put("specversion", "1.0");
        envelope.put("id", id.toString());
        envelope.put("source", source);
        envelope.put("type", event.type());
        envelope.put("subject", event.aggregateId().toString());
        envelope.put("time", time.toString());
        envelope.put("datacontenttype", "application/json");
        envelope.put("aggregateversion", event.version());
        envelope.set("data", MAPPER.valueToTree(event));
        return envelope.toString();
    }

    /**
     * The event as a consumer sees it.
     *
     * @throws MalformedEvent when it is no CloudEvent of ours
     */
    public static ReceivedEvent read(byte[] message) {
        try {
            JsonNode envelope = MAPPER.readTree(message);
            if (!envelope.path("specversion").asText().equals("1.0")
                    || !envelope.path("aggregateversion").isIntegralNumber()) {
                throw new MalformedEvent("Not a CloudEvent 1.0 with an aggregateversion", null);
            }
            return new ReceivedEvent(
                    UUID.fromString(envelope.path("id").asText()),
                    envelope.path("type").asText(),
                    UUID.fromString(envelope.path("subject").asText()),
                    envelope.path("aggregateversion").longValue(),
                    Instant.parse(envelope.path("time").asText()),
                    envelope.path("data"));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw new MalformedEvent("Not a CloudEvent that can be read", e);
        }
    }

    static <T> T convert(JsonNode data, Class<T> contract) {
        try {
            return MAPPER.treeToValue(data, contract);
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("The data is no " + contract.getSimpleName(), e);
        }
    }
}
