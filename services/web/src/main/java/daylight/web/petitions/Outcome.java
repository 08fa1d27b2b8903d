package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * What became of an act.
 *
 * @param state confirmed, struck-out, withdrawn, check-your-mail, no-more-mail
 * @param invitation the sponsors' token, after a petition was confirmed
 */
public record Outcome(
        String state, @Nullable String petition, @Nullable String invitation) {
    /** Whether the signature does not count, because it was struck out. */
    public boolean struckOut() {
        return state.equals("struck-out");
    }
}
