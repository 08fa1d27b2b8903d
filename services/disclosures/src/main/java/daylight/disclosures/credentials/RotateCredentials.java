package daylight.disclosures.credentials;

import daylight.disclosures.agency.Agencies;
import daylight.disclosures.agency.AgencyRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import org.jboss.logging.Logger;

/** An administrator gets a new secret for an agency. It is shown once and stored by nobody but Keycloak. */
@ApplicationScoped
class RotateCredentials {
    private static final Logger LOG = Logger.getLogger(RotateCredentials.class);

    private final Agencies agencies;
    private final AgencyClients clients;
    private final KeycloakClients keycloak;

    RotateCredentials(Agencies agencies, AgencyClients clients, KeycloakClients keycloak) {
        this.agencies = agencies;
        this.clients = clients;
        this.keycloak = keycloak;
    }

    CredentialsView rotate(String agency) {
        if (agencies.find(agency).isEmpty()) {
            throw new AgencyRefusal.Unknown();
        }
        String uuid = clients.find(agency).orElseThrow(CredentialsRefusal.NotYet::new);
        try {
            return new CredentialsView(KeycloakClients.clientId(agency), keycloak.rotate(uuid), keycloak.tokenUrl());
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf(e, "Keycloak did not rotate the secret of agency %s", agency);
            throw new CredentialsRefusal.KeycloakDown();
        }
    }
}
