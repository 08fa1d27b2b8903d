package daylight.petitions.endorsing;

import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.TransactionalConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** Learns from organizations who may endorse. Of their events it reads only what it needs. */
@ApplicationScoped
class OrganizationEventsConsumer implements TransactionalConsumer {
    private static final String TOPIC = "daylight.organizations";

    /** What is read of an entry in the register. Only one that is registered speaks: neither suspended nor in liquidation nor ended. */
    record Entry(UUID organizationId, long version, String name, String state) {
        boolean active() {
            return state.equals("registered");
        }
    }

    /** What is read of a representative. */
    record Representative(UUID organizationId, long version, String account) {}

    private final Organizations organizations;

    OrganizationEventsConsumer(Organizations organizations) {
        this.organizations = organizations;
    }

    @Override
    public String name() {
        return "petitions-organizations";
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void handle(ReceivedEvent event) {
        switch (event.type()) {
            case "OrganizationRegistered", "OrganizationChanged", "OrganizationDissolved" ->
                organizations.put(event.as(Entry.class));
            case "RepresentativeAppointed" -> organizations.appoint(event.as(Representative.class), true);
            case "RepresentativeEnded" -> organizations.appoint(event.as(Representative.class), false);
            default -> {
                // Penalties and whatever comes later: they do not take the voice.
            }
        }
    }
}
