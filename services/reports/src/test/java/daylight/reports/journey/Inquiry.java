package daylight.reports.journey;

import com.fasterxml.jackson.databind.JsonNode;

/** The steps that most cases begin with. */
final class Inquiry {
    private Inquiry() {}

    /** The case that a report of this text becomes. */
    static JsonNode reported(Reporter reporter, String text) {
        reporter.report(text);
        return Investigator.caseOf(reporter);
    }

    static JsonNode move(JsonNode read, String to) {
        return Investigator.tree(Investigator.act(read, "state", "{\"to\": \"" + to + "\"}"));
    }
}
