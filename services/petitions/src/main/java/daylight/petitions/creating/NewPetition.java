package daylight.petitions.creating;

import daylight.kernel.input.Fields;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.TextRule;
import daylight.petitions.agencies.Agencies;
import daylight.petitions.regions.Regions;
import daylight.petitions.signing.AddressField;
import daylight.petitions.signing.DirectionMarks;
import daylight.petitions.signing.EmailAddress;
import daylight.petitions.signing.MailDomains;
import org.jspecify.annotations.Nullable;

/**
 * A petition as its author sends it.
 *
 * @param action what is asked, in one line
 * @param background why
 * @param agency slug of whom it is addressed to
 * @param region code of the place it concerns
 * @param name of the author, never public
 * @param address of the author, verified when signed in; null for an account without one
 */
record NewPetition(
        String action,
        String background,
        @Nullable String details,
        String agency,
        String region,
        @Nullable String name,
        @Nullable EmailAddress address) {
    private static final TextRule ACTION = TextRule.line(80);
    private static final TextRule BACKGROUND = TextRule.text(300);
    private static final TextRule DETAILS = TextRule.text(1_000);
    private static final TextRule SLUG = TextRule.line(60);
    private static final TextRule REGION = TextRule.line(16);
    private static final TextRule NAME = TextRule.line(200);

    /** What is searched. */
    String text() {
        return action + "\n" + background + (details == null ? "" : "\n" + details);
    }

    /**
     * Reads the body.
     *
     * @throws daylight.kernel.problems.InvalidInput 422 with every fault
     */
    static NewPetition read(byte[] body, Author author, Agencies agencies, Regions regions, MailDomains domains) {
        Fields fields = JsonInput.object(DirectionMarks.dropped(body));
        NewPetition petition = new NewPetition(
                fields.requiredText("action", ACTION),
                fields.requiredText("background", BACKGROUND),
                fields.text("details", DETAILS),
                fields.requiredText("agency", SLUG),
                fields.requiredText("region", REGION),
                fields.text("name", NAME),
                author.signedIn()
                        ? author.address()
                        : AddressField.read(fields, domains).orElse(null));
        if (!petition.agency().isEmpty() && agencies.find(petition.agency()).isEmpty()) {
            fields.refuse("agency", "Must be the slug of an agency in /api/disclosures/agencies.");
        }
        if (!petition.region().isEmpty() && !regions.knows(petition.region())) {
            fields.refuse("region", "Must be the code of a place in /api/petitions/regions.");
        }
        fields.finish();
        return petition;
    }
}
