package daylight.contracts.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Delays of some records were counted again by a calendar that came later. No version of a record is made: its text and its dates are the same.
 *
 * @param recountId of this event alone
 * @param jurisdiction whose calendar it was
 * @param records those whose delay is another now, or no longer provisional; 500 at most
 */
public record DelaysRecounted(UUID recountId, long version, String jurisdiction, List<UUID> records, Instant at)
        implements DisclosureEvent {
    public DelaysRecounted {
        records = List.copyOf(records);
    }

    @Override
    public UUID aggregateId() {
        return recountId;
    }
}
