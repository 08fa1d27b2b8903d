package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.petitions.PetitionSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Petitions to the UK Parliament. The full records live through everything again, with a handful of signatures where there were thousands, from constituencies by turns; the long
 * list goes into the archive with the numbers it tells.
 */
final class UkPetitions {
    private static final String AGENCY = "uk-government";
    private static final int SPONSORS = 5;
    private static final long A_SIGNATURE_MORE = 500_000;
    private static final Map<String, String> REASONS =
            Map.of("duplicate", "duplicate", "irrelevant", "outside-powers", "no-action", "unclear");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final UkPlaces places;

    private UkPetitions(Path folder) throws IOException {
        this.folder = folder;
        this.places = UkPlaces.in(folder);
    }

    static ObjectNode agency() {
        return JSON.createObjectNode()
                .put("slug", AGENCY)
                .put("nameEn", "Government of the United Kingdom (replayed petitions)")
                .put("jurisdiction", "GB-EAW")
                .put("homepage", "https://petition.parliament.uk/");
    }

    static PetitionSet in(Path folder) throws IOException {
        return new UkPetitions(folder).read();
    }

    private PetitionSet read() throws IOException {
        List<ObjectNode> petitions = new ArrayList<>();
        for (String file : List.of("top50_parliament_2017-2019.json", "top50_parliament_2019-2024.json")) {
            for (JsonNode record : records(folder.resolve(file))) {
                petitions.add(petition(record.path("attributes")));
            }
        }
        for (JsonNode record : records(folder.resolve("rejected_sample.json"))) {
            petitions.add(rejected(record.path("attributes")));
        }
        return new PetitionSet(places.regions(), UkPlaces.thresholds(), petitions, archive());
    }

    private static JsonNode records(Path file) throws IOException {
        JsonNode document = JSON.readTree(Files.readString(file));
        return document.isArray() ? document : document.required("data");
    }

    private ObjectNode petition(JsonNode record) {
        ObjectNode line = written(record);
        JsonNode response = record.path("government_response");
        JsonNode debate = record.path("debate");
        boolean answered = response.isObject();
        boolean debated = debate.isObject()
                && !debate.path("debated_on").asText("").isEmpty()
                && !debate.path("debated_on").isNull();
        line.put("until", answered ? debated ? "heard" : "responded" : "open");
        int wanted = debated ? UkPlaces.HEARING : answered ? UkPlaces.RESPONSE : SPONSORS + 1;
        places.signatures(
                line,
                wanted
                        - SPONSORS
                        + (debated ? (int) (record.path("signature_count").asLong() / A_SIGNATURE_MORE) : 0));
        if (answered) {
            line.putObject("response")
                    .put("summary", text(response.path("summary"), 2_000))
                    .put("body", text(response.path("details"), 10_000));
        }
        if (debated) {
            line.set("hearing", hearing(debate));
        }
        return line;
    }

    private static ObjectNode hearing(JsonNode debate) {
        String overview = text(debate.path("overview"), 2_000);
        String told = overview.isEmpty() ? "The petition was debated in Parliament." : overview;
        ObjectNode hearing = JSON.createObjectNode()
                .put("summary", told)
                .put("body", told + "\n\n" + debate.path("video_url").asText(""))
                .put("heldOn", debate.path("debated_on").asText());
        String transcript = debate.path("transcript_url").asText("");
        return transcript.startsWith("http") ? hearing.put("url", transcript.strip()) : hearing;
    }

    private ObjectNode rejected(JsonNode record) {
        ObjectNode line = written(record).put("until", "rejected");
        JsonNode rejection = record.path("rejection");
        line.putObject("reject")
                .put("code", REASONS.getOrDefault(rejection.path("code").asText(), "unclear"))
                .put("details", text(rejection.path("details"), 1_000));
        return line;
    }

    private static ObjectNode written(JsonNode record) {
        ObjectNode line = JSON.createObjectNode()
                .put("agency", AGENCY)
                .put("region", UkPlaces.PLACE)
                .put("action", text(record.path("action"), 80).replace('\n', ' '))
                .put("background", text(record.path("background"), 300));
        String details = text(record.path("additional_details"), 1_000);
        return details.isEmpty() ? line : line.put("details", details);
    }

    private List<ObjectNode> archive() throws IOException {
        List<ObjectNode> items = new ArrayList<>();
        for (Row row : Csv.rows(folder.resolve("list_2015-2017.csv"))) {
            String created = row.get("created");
            items.add(JSON.createObjectNode()
                    .put("action", clean(row.get("title")).replace('\n', ' ').replace('\t', ' '))
                    .put("agency", AGENCY)
                    .put("region", "GB")
                    .put("signatures", Long.parseLong(row.get("signatures")))
                    .put("openedAt", created)
                    .put("closedAt", created)
                    .put(
                            "source",
                            "https://lda.data.parliament.uk/epetitions/"
                                    + row.get("id").toLowerCase(Locale.ROOT)));
        }
        return items;
    }

    /** Cut where it is too long. */
    private static String text(JsonNode value, int longest) {
        String clean = clean(value.asText(""));
        return clean.codePointCount(0, clean.length()) <= longest
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, longest - 1)) + "…";
    }

    /** Without control characters and direction marks; nothing else is changed. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}&&[^\n\t]]", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069]", "")
                .strip();
    }
}
