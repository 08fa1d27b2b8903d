package daylight.disclosures.credentials;

import daylight.contracts.disclosures.AgencyRegistered;
import daylight.contracts.disclosures.DisclosureEvent;
import daylight.kernel.events.ReceivedEvent;
import daylight.kernel.inbox.ProjectionConsumer;
import daylight.kernel.outage.Outage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Set;

/**
 * Creates an agency's client in Keycloak after the registration has committed: from the event, so that no registration waits for Keycloak and none is forgotten. Every step
 * can be taken twice.
 */
@ApplicationScoped
class AgencyClientCreator implements ProjectionConsumer {
    private final KeycloakClients keycloak;
    private final AgencyClients clients;

    AgencyClientCreator(KeycloakClients keycloak, AgencyClients clients) {
        this.keycloak = keycloak;
        this.clients = clients;
    }

    @Override
    public String name() {
        return "disclosures-credentials";
    }

    @Override
    public Set<String> topics() {
        return Set.of(DisclosureEvent.TOPIC);
    }

    @Override
    public Set<String> types() {
        return Set.of(AgencyRegistered.class.getSimpleName());
    }

    @Override
    public void project(List<ReceivedEvent> events) {
        for (ReceivedEvent event : events) {
            if (event.type().equals(AgencyRegistered.class.getSimpleName())) {
                create(event.as(AgencyRegistered.class).agency());
            }
        }
    }

    private void create(String agency) {
        if (clients.find(agency).isPresent()) {
            return;
        }
        try {
            clients.store(agency, keycloak.ensure(agency));
        } catch (ProcessingException | WebApplicationException e) {
            // Also a refusal is waited out: a client or role that is missing in the realm is put right by its operator,
            // and no agency is to blame.
            throw new Outage("Keycloak did not create the client of an agency", e);
        }
    }
}
