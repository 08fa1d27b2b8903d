package daylight.disclosures.calendar;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.kernel.calendar.Jurisdiction;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Has delays counted again when a year was entered, or an agency moved to another jurisdiction. It may happen twice: the second time nothing is found to change. */
@ApplicationScoped
class CalendarConsumer implements ProjectionConsumer {
    private static final String PROCLAIMED = CalendarYearProclaimed.class.getSimpleName();
    private static final String AMENDED = AgencyAmended.class.getSimpleName();

    private final KnownYears knownYears;
    private final RecountDelays recount;

    CalendarConsumer(KnownYears knownYears, RecountDelays recount) {
        this.knownYears = knownYears;
        this.recount = recount;
    }

    @Override
    public String name() {
        return "disclosures-calendars";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of(PROCLAIMED, AMENDED);
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            if (event.type().equals(PROCLAIMED)) {
                CalendarYearProclaimed proclaimed = event.as(CalendarYearProclaimed.class);
                knownYears.refresh();
                Jurisdiction.of(proclaimed.jurisdiction())
                        .ifPresent(jurisdiction -> recount.touching(jurisdiction, proclaimed.year()));
            } else if (event.type().equals(AMENDED)) {
                AgencyAmended amended = event.as(AgencyAmended.class);
                Jurisdiction.of(amended.jurisdiction())
                        .ifPresent(jurisdiction -> recount.ofAgency(amended.agency(), jurisdiction));
            }
        }
    }
}
