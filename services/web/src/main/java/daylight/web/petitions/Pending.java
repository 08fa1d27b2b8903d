package daylight.web.petitions;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a link from a mail is for.
 *
 * @param purpose confirm-signature, confirm-sponsor, confirm-petition, withdraw, invite-sponsors or stop-mail
 * @param name as it would be confirmed
 * @param struckOut when and why the signature was struck out, if it was
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
        @Nullable String region,
        @Nullable StruckOut struckOut) {
    private static final int MOST_SPONSORS = 20;
    private static final Set<String> BEFORE_OPENING = Set.of("gathering-sponsors", "awaiting-moderation", "flagged");

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

    /** Whether there is no place for another sponsor, and it is not open to all yet. */
    public boolean full() {
        return forSponsor()
                && sponsors != null
                && sponsors >= MOST_SPONSORS
                && state != null
                && BEFORE_OPENING.contains(state);
    }
}
