package daylight.seeds.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.StringJoiner;

/** Problem documents (RFC 9457) as a person reads them in a summary. */
public final class Problems {
    private Problems() {}

    /** Title and offending fields: the same text for the same fault, so that a summary can count it. */
    public static String inOneLine(JsonNode problem) {
        String title = problem.path("title").asText(problem.toString());
        StringJoiner fields = new StringJoiner(", ", title + " (", ")").setEmptyValue(title);
        for (JsonNode error : problem.path("errors")) {
            fields.add(
                    error.path("field").asText() + ": " + error.path("detail").asText());
        }
        return fields.toString();
    }
}
