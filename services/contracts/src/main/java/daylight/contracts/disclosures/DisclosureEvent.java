package daylight.contracts.disclosures;

import daylight.contracts.Event;

/** What happens in the disclosures service. */
public sealed interface DisclosureEvent extends Event
        permits AgencyRegistered,
                AgencyAmended,
                RecordPublished,
                RecordAmended,
                RecordWithdrawn,
                RecordErased,
                CalendarYearProclaimed,
                DelaysRecounted {
    String TOPIC = "daylight.disclosures";

    @Override
    default String topic() {
        return TOPIC;
    }
}
