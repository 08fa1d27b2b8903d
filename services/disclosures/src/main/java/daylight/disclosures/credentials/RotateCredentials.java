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

    private static final int NOT_FOUND = 404;

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
            return new CredentialsView(KeycloakClients.clientId(agency), secret(agency, uuid), keycloak.tokenUrl());
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf(e, "Keycloak did not rotate the secret of agency %s", agency);
            throw new CredentialsRefusal.KeycloakDown();
        }
    }

    /** A sign-in server that was restored may not know the client any more: then it is made anew. */
    private String secret(String agency, String uuid) {
        try {
            return keycloak.rotate(uuid);
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != NOT_FOUND) {
                throw refused;
            }
            LOG.warnf("The client of agency %s is gone from Keycloak and is made anew", agency);
            String anew = keycloak.ensure(agency);
            clients.store(agency, anew);
            return keycloak.rotate(anew);
        }
    }
}
