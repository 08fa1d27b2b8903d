package daylight.web.home;

import daylight.web.disclosures.Outage;
import daylight.web.organizations.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** The figure of organizations on the first page: those that are registered now. */
@ApplicationScoped
class HomeOrganizations {
    private static final Logger LOG = Logger.getLogger(HomeOrganizations.class);

    private final Register register;

    HomeOrganizations(@RestClient Register register) {
        this.register = register;
    }

    /** While the register cannot be reached its figure is missing; records must not wait for it. */
    Optional<Long> registered() {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        query.add("state", "registered");
        query.add("size", "1");
        try {
            return Optional.of(register.search(query).total());
        } catch (Outage | ProcessingException away) {
            LOG.warnf("The first page is shown without organizations: %s", away.getMessage());
            return Optional.empty();
        }
    }
}
