package daylight.disclosures.agency;

import daylight.kernel.calendar.Jurisdiction;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as registered.
 *
 * @param id the aggregate's id in events; everywhere else the slug names it
 */
public record Agency(UUID id, String slug, AgencyEntry entry, Instant registeredAt, int version) {
    public @Nullable String nameEn() {
        return entry.nameEn();
    }

    public @Nullable String nameZh() {
        return entry.nameZh();
    }

    public Jurisdiction jurisdiction() {
        return entry.jurisdiction();
    }
}
