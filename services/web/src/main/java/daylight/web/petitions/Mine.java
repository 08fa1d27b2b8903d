package daylight.web.petitions;

import org.jspecify.annotations.Nullable;

/**
 * A petition of the reader's own.
 *
 * @param invitation the token of the link for sponsors, while they are gathered
 */
public record Mine(Petition petition, @Nullable String invitation) {}
