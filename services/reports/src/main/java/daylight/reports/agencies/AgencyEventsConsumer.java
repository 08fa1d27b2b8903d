package daylight.reports.agencies;

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
        return "reports-agencies";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of("AgencyRegistered");
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.type().equals("AgencyRegistered")) {
            agencies.put(event.as(AgencyRegistered.class).agency());
        }
    }
}
