package daylight.petitions.endorsing;

import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.TransactionalConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /**
     * What is read of a representative.
     *
     * @param until the last day of the term; null for one without end, and when it is over
     * @param name of the organization
     * @param state of the organization; null at the end of a term, and in what was told before states were
     */
    record Representative(
            UUID organizationId,
            long version,
            String account,
            String name,
            @Nullable String state,
            @Nullable LocalDate until) {}

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
            // A penalty tells the state too: a suspended organization is silent, a warned one is not.
            case "OrganizationRegistered", "OrganizationChanged", "OrganizationPenalized", "OrganizationDissolved" ->
                organizations.put(event.as(Entry.class));
            case "RepresentativeAppointed" -> appointed(event.as(Representative.class));
            case "RepresentativeEnded" -> organizations.appoint(event.as(Representative.class), false);
            default -> {
                // Whatever comes later.
            }
        }
    }

    /** An organization that was brought in from another register is told of here first. */
    private void appointed(Representative one) {
        String state = one.state();
        if (state != null) {
            organizations.put(new Entry(one.organizationId(), one.version(), one.name(), state));
        }
        organizations.appoint(one, true);
    }
}
