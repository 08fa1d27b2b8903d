package daylight.petitions.signing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.petition.PetitionRefusal;
import java.nio.charset.StandardCharsets;

/** A body that says a token and nothing else: a form field, which costs nothing to read, or the member of a JSON object. */
final class TokenBody {
    static final int LONGEST = 512;
    private static final String FIELD = "token=";

    private TokenBody() {}

    static String read(byte[] body) {
        if (body.length > LONGEST) {
            throw new PetitionRefusal.LinkNotValid();
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.startsWith(FIELD)) {
            return text.substring(FIELD.length());
        }
        Fields fields = JsonInput.object(body);
        String token = fields.requiredText("token", TextRule.line(LONGEST));
        fields.finish();
        return token;
    }
}
