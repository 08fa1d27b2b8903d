package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Press releases of the United States Office of Special Counsel. */
record PressReleases(Path file, ObjectNode agency) implements Source {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int SUMMARY = 400;

    PressReleases(Path folder) {
        this(
                folder.resolve("press_releases.jsonl"),
                NewRecord.agency("us-special-counsel", "U.S. Office of Special Counsel", "", "US"));
    }

    @Override
    public List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            String body = Text.paragraphs(row.get("body").asText());
            ObjectNode record =
                    NewRecord.record(agency, "other", Text.line(row.get("title").asText()));
            NewRecord.put(
                    record,
                    "summary",
                    Text.shortened(Text.line(body.lines().findFirst().orElse("")), SUMMARY));
            NewRecord.put(record, "body", body);
            record.put("language", "en").put("issued", row.get("date").asText());
            record.put("firstPublished", row.get("date").asText());
            record.set("topics", row.get("tags"));
            records.add(record);
        }
        return records;
    }
}
