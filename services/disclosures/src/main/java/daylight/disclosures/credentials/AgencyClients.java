package daylight.disclosures.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Which client in Keycloak belongs to which agency. */
@ApplicationScoped
class AgencyClients {
    private final Jdbi jdbi;

    AgencyClients(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void store(String agency, String clientUuid) {
        jdbi.useHandle(handle -> handle.createUpdate("UPDATE agency SET client_uuid = :uuid WHERE slug = :slug")
                .bind("uuid", clientUuid)
                .bind("slug", agency)
                .execute());
    }

    /** Empty until the client exists. */
    Optional<String> find(String agency) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT client_uuid FROM agency WHERE slug = :slug AND client_uuid IS NOT NULL")
                .bind("slug", agency)
                .mapTo(String.class)
                .findOne());
    }
}
