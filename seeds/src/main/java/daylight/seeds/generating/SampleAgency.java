package daylight.seeds.generating;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** One agency of the catalogue and the records drawn from its texts, oldest first. */
final class SampleAgency {
    /** Reports of these kinds speak of the year before the one in which they are issued. */
    private static final Set<String> LOOKING_BACK = Set.of("statistics", "budgets-and-accounts", "other");

    private static final Set<String> TAKING_EFFECT = Set.of("policy-documents", "fees", "plans");

    private final JsonNode catalogue;
    private final Random random;
    private final Map<Integer, Integer> lastNumber = new HashMap<>();
    private final Set<String> titles = new HashSet<>();

    SampleAgency(JsonNode catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    JsonNode registration() {
        return catalogue.get("agency");
    }

    List<ObjectNode> records(int count) {
        List<SampleDates> dates = Stream.generate(() -> SampleDates.draw(random))
                .limit(count)
                .sorted()
                .toList();
        List<ObjectNode> records = new ArrayList<>();
        for (SampleDates date : dates) {
            records.add(record(date, records.size()));
        }
        return records;
    }

    private ObjectNode record(SampleDates dates, int index) {
        JsonNode templates = catalogue.get("templates");
        JsonNode template = templates.get(index % templates.size());
        String category = template.get("category").asText();
        int year = dates.issued().getYear() - (LOOKING_BACK.contains(category) ? 1 : 0);
        Slots slots = newTitle(template, year);
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.put("agency", registration().get("slug").asText()).put("category", category);
        result.put("title", slots.fill(template.get("title").asText()));
        result.put("summary", slots.fill(template.get("summary").asText()));
        result.put("body", body(template.get("body"), slots));
        result.put("language", catalogue.get("language").asText());
        date(result, dates, category);
        result.setAll(copied(template));
        return result;
    }

    private Slots newTitle(JsonNode template, int year) {
        Slots slots = drawn(template, year);
        for (int tries = 0;
                tries < 40 && !titles.add(slots.fill(template.get("title").asText()));
                tries++) {
            slots = drawn(template, year);
        }
        return slots;
    }

    private Slots drawn(JsonNode template, int year) {
        boolean english = catalogue.get("language").asText().equals("en");
        return new Slots(random, english, template.path("slots"), catalogue.get("slots"))
                .with("year", Integer.toString(year));
    }

    private static String body(JsonNode paragraphs, Slots slots) {
        List<String> filled = new ArrayList<>();
        for (JsonNode paragraph : paragraphs) {
            filled.add(paragraph.isTextual() ? slots.fill(paragraph.asText()) : rows(paragraph, slots));
        }
        return String.join("\n\n", filled);
    }

    /** A list whose rows differ in what stands before the colon. */
    private static String rows(JsonNode list, Slots slots) {
        int count = slots.number(list.get("count").asText());
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String row = slots.fresh().fill(list.get("rows").asText());
            rows.putIfAbsent(row.substring(0, row.indexOf(':')), row);
        }
        return String.join("\n", rows.values());
    }

    private void date(ObjectNode result, SampleDates dates, String category) {
        int year = dates.issued().getYear();
        int number = lastNumber.merge(year, 1, Integer::sum);
        result.put(
                "documentNumber",
                catalogue
                        .get("number")
                        .asText()
                        .replace("{year}", Integer.toString(year))
                        .replace("{seq}", Integer.toString(number)));
        result.put("sourceUrl", registration().get("homepage").asText() + "/" + year + "/" + number);
        if (dates.dated()) {
            result.put("issued", dates.issued().toString());
            result.put("firstPublished", dates.firstPublished().toString());
        }
        if (dates.dated() && TAKING_EFFECT.contains(category)) {
            result.put("effectiveFrom", dates.issued().plusDays(30).toString());
        }
    }

    private ObjectNode copied(JsonNode template) {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        if (registration().has("region")) {
            result.set("region", registration().get("region"));
        }
        for (String name : List.of("topics", "legalBasis")) {
            if (template.has(name)) {
                result.set(name, template.get(name));
            }
        }
        return result;
    }
}
