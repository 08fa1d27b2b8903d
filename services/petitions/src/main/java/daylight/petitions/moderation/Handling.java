package daylight.petitions.moderation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A moderator at work on a petition.
 *
 * @param revision of which the moderator thinks; null for whatever it is now
 */
record Handling(UUID petition, String moderator, @Nullable Long revision) {}
