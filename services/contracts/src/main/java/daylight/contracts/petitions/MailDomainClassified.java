package daylight.contracts.petitions;

import java.time.Instant;
import java.util.UUID;

/**
 * A moderator decided how signatures from a mail domain are treated. The domain itself is not told: it may be one person's.
 *
 * @param domainId stands for the domain, in all its events
 * @param kind blocked, disposable or usual
 */
public record MailDomainClassified(UUID domainId, long version, String kind, Instant at) implements PetitionEvent {
    @Override
    public UUID aggregateId() {
        return domainId;
    }
}
