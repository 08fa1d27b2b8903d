package daylight.reports.agencies;

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
        return "reports-agencies";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of("AgencyRegistered", "AgencyAmended");
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "AgencyRegistered" ->
                agencies.put(event.as(AgencyRegistered.class).agency());
            // Of an agency whose registration is no longer told.
            case "AgencyAmended" -> agencies.put(event.as(AgencyAmended.class).agency());
            default -> {
                // Records and whatever comes later: not ours.
            }
        }
    }
}
