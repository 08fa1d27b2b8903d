package daylight.petitions.agencies;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.AgencyRegistered;
import daylight.contracts.disclosures.CalendarYearProclaimed;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.TransactionalConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Learns from disclosures which agencies there are, and which days are off. */
@ApplicationScoped
class AgencyEventsConsumer implements TransactionalConsumer {
    private final Agencies agencies;
    private final CalendarYears years;

    AgencyEventsConsumer(Agencies agencies, CalendarYears years) {
        this.agencies = agencies;
        this.years = years;
    }

    @Override
    public String name() {
        return "petitions-agencies";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of("AgencyRegistered", "AgencyAmended", "CalendarYearProclaimed");
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "AgencyRegistered" -> {
                AgencyRegistered agency = event.as(AgencyRegistered.class);
                agencies.put(new Agencies.Agency(agency.agency(), agency.jurisdiction()), agency.version());
            }
            case "AgencyAmended" -> {
                AgencyAmended agency = event.as(AgencyAmended.class);
                agencies.put(new Agencies.Agency(agency.agency(), agency.jurisdiction()), agency.version());
            }
            case "CalendarYearProclaimed" -> years.put(event.as(CalendarYearProclaimed.class));
            default -> {
                // Records and whatever comes later: not ours.
            }
        }
    }
}
