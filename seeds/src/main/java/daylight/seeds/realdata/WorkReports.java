package daylight.seeds.realdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The State Council's annual reports on its work, in full; resolutions on them have no year and are left out. */
record WorkReports(Path file, ObjectNode agency) implements Source {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    WorkReports(Path folder) {
        this(
                folder.resolve("government_work_reports.jsonl"),
                NewRecord.agency("state-council", "State Council of China", "国务院", "CN"));
    }

    @Override
    public List<ObjectNode> records() throws IOException {
        List<ObjectNode> records = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = JSON.readTree(line);
            if (row.path("year").isNull()) {
                continue;
            }
            ObjectNode record =
                    NewRecord.record(agency, "plans", Text.line(row.get("title").asText()));
            record.put("body", Text.paragraphs(row.get("content").asText())).put("language", "zh");
            records.add(record.put("sourceUrl", row.get("url").asText()));
        }
        return records;
    }
}
