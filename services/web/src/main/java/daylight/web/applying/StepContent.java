package daylight.web.applying;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.web.disclosures.Problem.FieldError;
import daylight.web.form.Entered;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The way between the fields of a step and what the service keeps of it. */
final class StepContent {
    private static final List<String> NUMBERS = List.of("amount", "people", "organizations");
    private static final String CURRENCY = "CNY";

    private StepContent() {}

    /** What is no number where one is asked for. */
    static List<FieldError> faults(String step, Entered entered, String message) {
        return entered.notWhole(
                NUMBERS.stream()
                        .filter(name -> StepNames.of(step).contains(name))
                        .toList(),
                message);
    }

    /** What the service takes; a field left empty is left out, and so not complete. */
    static ObjectNode of(String step, Entered entered) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        for (String name : StepNames.of(step)) {
            String value = entered.get(name);
            if (!value.isEmpty()) {
                if (NUMBERS.contains(name)) {
                    entered.whole(name).ifPresent(number -> content.put(name, number));
                } else {
                    content.put(name, value);
                }
            }
        }
        switch (step) {
            case "name" -> region(content, entered);
            case "funds" -> content.put("currency", CURRENCY);
            case "people" -> {
                content.set("founders", founders(entered));
                content.set("officers", OfficerFields.content(entered));
            }
            default -> {}
        }
        return content;
    }

    private static void region(ObjectNode content, Entered entered) {
        String region = RegionFields.code(entered);
        if (!region.isEmpty()) {
            content.put("region", region);
        }
    }

    private static ArrayNode founders(Entered entered) {
        ArrayNode founders = JsonNodeFactory.instance.arrayNode();
        entered.lines("founders")
                .forEach(name -> founders.addObject().put("name", name).put("organization", false));
        entered.lines("founderOrganizations")
                .forEach(name -> founders.addObject().put("name", name).put("organization", true));
        return founders;
    }

    /** What is saved, as the fields of the form have it. */
    static Map<String, String> values(String step, JsonNode saved) {
        Map<String, String> values = new LinkedHashMap<>();
        StepNames.of(step).forEach(name -> values.put(name, saved.path(name).asText("")));
        switch (step) {
            case "name" ->
                values.putAll(RegionFields.values(saved.path("region").asText("")));
            case "people" -> {
                values.put("founders", names(saved.path("founders"), false));
                values.put("founderOrganizations", names(saved.path("founders"), true));
                values.putAll(OfficerFields.values(saved.path("officers")));
            }
            default -> {}
        }
        return values;
    }

    private static String names(JsonNode founders, boolean organizations) {
        return StreamSupport.stream(founders.spliterator(), false)
                .filter(one -> one.path("organization").asBoolean(false) == organizations)
                .map(one -> one.path("name").asText(""))
                .collect(Collectors.joining("\n"));
    }
}
