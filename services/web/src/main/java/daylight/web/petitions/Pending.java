package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * What a link from a mail is for.
 *
 * @param purpose confirm-signature, confirm-sponsor, confirm-petition, withdraw, invite-sponsors or stop-mail
 * @param name as it would be confirmed
 */
public record Pending(
        String purpose,
        String reference,
        String action,
        @Nullable String background,
        @Nullable String details,
        @Nullable String state,
        @Nullable Integer sponsors,
        @Nullable String name,
        @Nullable String region) {
    public boolean opens(String what) {
        return purpose.equals(what);
    }

    /** For templates, where "is" and its like are operators of their own. */
    public boolean forPetition() {
        return opens("confirm-petition");
    }

    public boolean forSponsor() {
        return opens("confirm-sponsor");
    }
}
