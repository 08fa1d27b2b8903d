package daylight.petitions.responding;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An answer, or the report of a hearing.
 *
 * @param body at most 10,000 characters: it travels in an event
 * @param heldOn of a hearing; the stand-in of an answer, which has none
 */
record NewAnswer(
        String summary,
        String body,
        LocalDate heldOn,
        @Nullable String url) {
    private static final TextRule SUMMARY = TextRule.text(2_000);
    private static final TextRule BODY = TextRule.text(10_000);
    private static final TextRule URL = TextRule.line(2_000)
            .matching(
                    Pattern.compile("https?://[^\\s\"<>]+"),
                    "Must be an address that begins with http:// or https://.");

    static NewAnswer response(byte[] body) {
        Fields fields = JsonInput.object(body);
        NewAnswer answer = new NewAnswer(
                fields.requiredText("summary", SUMMARY), fields.requiredText("body", BODY), LocalDate.EPOCH, null);
        fields.finish();
        return answer;
    }

    /**
     * The report of a hearing.
     *
     * @param today where the agency works
     */
    static NewAnswer hearing(byte[] body, LocalDate today) {
        Fields fields = JsonInput.object(body);
        NewAnswer hearing = new NewAnswer(
                fields.requiredText("summary", SUMMARY),
                fields.requiredText("body", BODY),
                fields.requiredDate("heldOn"),
                fields.text("url", URL));
        if (hearing.heldOn().isAfter(today)) {
            // What is still to come meets no duty.
            fields.refuse("heldOn", "Must not be in the future.");
        }
        fields.finish();
        return hearing;
    }
}
