package daylight.petitions.signing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.petition.PetitionRefusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the button behind a link sends: a token as a form field, which costs nothing to read, or a JSON object with name and place beside it.
 *
 * @param name as the page showed it; null to confirm what waits
 * @param region code of the place, likewise
 */
record ConfirmationBody(
        String token, @Nullable String name, @Nullable String region) {
    /** A token and a name of the longest, escaped. */
    static final int LONGEST = 4_096;

    private static final String FIELD = "token=";

    /**
     * Reads the body.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault of a JSON object
     */
    static ConfirmationBody read(byte[] body) {
        if (body.length > LONGEST) {
            throw new PetitionRefusal.LinkNotValid();
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith(FIELD)) {
            return new ConfirmationBody(text.substring(FIELD.length()), null, null);
        }
        Fields fields = JsonInput.object(DirectionMarks.dropped(body));
        ConfirmationBody confirmation = new ConfirmationBody(
                fields.requiredText("token", TextRule.line(TokenBody.LONGEST)),
                fields.text("name", NewSignature.NAME),
                fields.text("region", NewSignature.REGION));
        fields.finish();
        return confirmation;
    }
}
