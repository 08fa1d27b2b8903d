package daylight.petitions.agencies;

import daylight.contracts.disclosures.AgencyAmended;
import daylight.contracts.disclosures.AgencyRegistered;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.TransactionalConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Learns from disclosures which agencies there are. */
@ApplicationScoped
class AgencyEventsConsumer implements TransactionalConsumer {
    private final Agencies agencies;

    AgencyEventsConsumer(Agencies agencies) {
        this.agencies = agencies;
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
            default -> {
                // Records and whatever comes later: not ours.
            }
        }
    }
}
