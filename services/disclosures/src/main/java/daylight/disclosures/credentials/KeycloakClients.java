package daylight.disclosures.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/** The clients of agencies in Keycloak. */
@ApplicationScoped
class KeycloakClients {
    private static final String REALMS = "/realms/";
    private static final int CREATED = 201;
    private static final int EXISTS = 409;

    private final String issuer;
    private final String realm;
    private final Keycloak keycloak;

    KeycloakClients(
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realmUrl,
            @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") Optional<String> secret,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> issuer) {
        int at = realmUrl.indexOf(REALMS);
        this.issuer = issuer.orElse(realmUrl);
        this.realm = realmUrl.substring(at + REALMS.length());
        // Nothing is sent before the first call.
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(realmUrl.substring(0, at))
                .realm(realm)
                .clientId(clientId)
                .clientSecret(secret.orElse(""))
                .grantType("client_credentials")
                .build();
    }

    static String clientId(String agency) {
        return "agency-" + agency;
    }

    /** Where an agency gets its tokens. */
    String tokenUrl() {
        return issuer + "/protocol/openid-connect/token";
    }

    /** Makes sure the client exists and may publish, and answers Keycloak's id of it. Each step may be done already: it is repeated after a failure half way. */
    String ensure(String agency) {
        String clientId = clientId(agency);
        String uuid = find(clientId).or(() -> create(clientId, agency)).orElseThrow();
        grantPublisher(realm().clients().get(uuid));
        return uuid;
    }

    /** Replaces the secret; the old one is void at once. */
    String rotate(String uuid) {
        return realm().clients().get(uuid).generateNewSecret().getValue();
    }

    private RealmResource realm() {
        return keycloak.realm(realm);
    }

    private Optional<String> find(String clientId) {
        return realm().clients().findByClientId(clientId).stream()
                .map(ClientRepresentation::getId)
                .findFirst();
    }

    private Optional<String> create(String clientId, String agency) {
        try (Response answer = realm().clients().create(client(clientId, agency))) {
            if (answer.getStatus() != CREATED && answer.getStatus() != EXISTS) {
                throw new WebApplicationException(
                        "Keycloak answered " + answer.getStatus() + " to a new client", answer.getStatus());
            }
        }
        return find(clientId);
    }

    private void grantPublisher(ClientResource client) {
        RoleRepresentation publisher = realm().roles().get("publisher").toRepresentation();
        String account = client.getServiceAccountUser().getId();
        realm().users().get(account).roles().realmLevel().add(List.of(publisher));
    }

    private static ClientRepresentation client(String clientId, String agency) {
        ClientRepresentation client = new ClientRepresentation();
        client.setClientId(clientId);
        client.setName(agency);
        client.setDescription("The systems of one agency");
        client.setProtocol("openid-connect");
        client.setPublicClient(false);
        client.setServiceAccountsEnabled(true);
        client.setStandardFlowEnabled(false);
        client.setImplicitFlowEnabled(false);
        client.setDirectAccessGrantsEnabled(false);
        client.setFullScopeAllowed(true);
        client.setDefaultClientScopes(List.of("basic", "roles", "audience-disclosures"));
        client.setOptionalClientScopes(List.of());
        client.setProtocolMappers(List.of(agencyClaim(agency)));
        return client;
    }

    /** Hard-coded in the client, so that whoever holds its secret cannot act for another agency. */
    private static ProtocolMapperRepresentation agencyClaim(String agency) {
        ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
        mapper.setName("agency");
        mapper.setProtocol("openid-connect");
        mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
        mapper.setConfig(Map.of(
                "claim.name", "agency",
                "claim.value", agency,
                "jsonType.label", "String",
                "access.token.claim", "true",
                "id.token.claim", "false",
                "userinfo.token.claim", "false"));
        return mapper;
    }
}
