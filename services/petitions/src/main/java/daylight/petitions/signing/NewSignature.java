package daylight.petitions.signing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.regions.Regions;
import org.jspecify.annotations.Nullable;

/**
 * A wish to sign.
 *
 * @param region code of the place
 * @param news whether to be told when a threshold is reached
 * @param invitation the token of a sponsors' link
 */
record NewSignature(
        String name,
        EmailAddress address,
        String region,
        boolean news,
        @Nullable String invitation) {
    static final TextRule NAME = TextRule.line(200);
    static final TextRule REGION = TextRule.line(16);
    private static final int LONGEST_TOKEN = 100;

    private static final EmailAddress STAND_IN = new EmailAddress("nobody", "invalid.example");

    /**
     * Reads {@code {name, email, region, notify?, invitation?}}.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault
     */
    static NewSignature read(byte[] body, Regions regions, MailDomains domains) {
        Fields fields = fields(body);
        EmailAddress address = AddressField.read(fields, domains).orElse(STAND_IN);
        NewSignature signature = new NewSignature(
                name(fields),
                address,
                region(fields, regions),
                news(fields),
                fields.text("invitation", TextRule.line(LONGEST_TOKEN)));
        fields.finish();
        return signature;
    }

    /** The same of a signed-in citizen, whose account knows the address. */
    static NewSignature read(byte[] body, Regions regions, EmailAddress ofAccount) {
        Fields fields = fields(body);
        NewSignature signature = new NewSignature(
                name(fields),
                ofAccount,
                region(fields, regions),
                news(fields),
                fields.text("invitation", TextRule.line(LONGEST_TOKEN)));
        fields.finish();
        return signature;
    }

    private static Fields fields(byte[] body) {
        return JsonInput.object(DirectionMarks.dropped(body));
    }

    private static String name(Fields fields) {
        return fields.requiredText("name", NAME);
    }

    private static boolean news(Fields fields) {
        return Boolean.TRUE.equals(fields.flag("notify"));
    }

    private static String region(Fields fields, Regions regions) {
        String region = fields.requiredText("region", REGION);
        if (!region.isEmpty() && !regions.knows(region)) {
            fields.refuse("region", "Must be the code of a place in /api/petitions/regions.");
        }
        return region;
    }
}
