package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * What became of an act.
 *
 * @param invitation the sponsors' token, after a petition was confirmed
 */
public record Outcome(
        String state, @Nullable String petition, @Nullable String invitation) {}
