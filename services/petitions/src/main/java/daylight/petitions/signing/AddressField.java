package daylight.petitions.signing;

import daylight.kernel.input.Fields;
import daylight.kernel.input.TextRule;
import java.util.Optional;

/** The field {@code email} of a form, which says what to do about an address that cannot be used. */
public final class AddressField {
    private static final String NAME = "email";
    private static final TextRule RULE = TextRule.line(254);

    private AddressField() {}

    /** Empty where the field is missing or wrong, which {@link Fields#finish} then tells. */
    public static Optional<EmailAddress> read(Fields fields, MailDomains domains) {
        String typed = fields.requiredText(NAME, RULE);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<EmailAddress> address = EmailAddress.of(typed);
        if (address.isEmpty()) {
            fields.refuse(
                    NAME,
                    EmailAddress.isUnsendable(typed)
                            ? "Mail cannot be sent to a quoted address with a blank, a comma or a bracket in it. Use another address."
                            : "Must be an email address, such as name@example.com.");
        } else if (domains.blocked(address.get().domain())) {
            fields.refuse(NAME, "Mail of this provider is not taken. Use another address.");
        }
        return address;
    }
}
