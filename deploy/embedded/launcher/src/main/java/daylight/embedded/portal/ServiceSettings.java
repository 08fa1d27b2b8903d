package daylight.embedded.portal;

import daylight.embedded.server.Ports;
import daylight.embedded.server.Postgresql;
import daylight.embedded.server.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the embedded portal sets of a service's settings, the same that an operator sets in production. Demo secrets
 * belong to the demo realm and are refused by a service under the profile {@code prod}.
 */
final class ServiceSettings {

    private static final String WEB = "web";

    private final Installation installation;
    private final Entrance entrance;
    private final Secrets secrets;
    private final Postgresql postgresql;

    ServiceSettings(Installation installation, Entrance entrance, Secrets secrets, Postgresql postgresql) {
        this.installation = installation;
        this.entrance = entrance;
        this.secrets = secrets;
        this.postgresql = postgresql;
    }

    Map<String, String> of(ServicePart service) {
        var settings = new TreeMap<String, String>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.port", Integer.toString(installation.port(service)));
        settings.put("daylight.public-url", entrance.publicUrl());
        if (service.name().equals(Services.GATEWAY)) {
            gateway(settings);
            return settings;
        }
        servers(settings, service.name());
        for (ServicePart other : Services.named(service.calls())) {
            settings.put("daylight." + other.name() + ".url", "http://127.0.0.1:" + installation.port(other));
        }
        if (service.name().equals(WEB)) {
            settings.put("daylight.web.places", places(service));
        }
        root(settings, service);
        if (service.database()) {
            database(settings, service.name());
        }
        return settings;
    }

    private void servers(Map<String, String> settings, String service) {
        Ports ports = installation.ports();
        String realm = "/auth/realms/daylight";
        settings.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:" + ports.keycloak() + realm);
        settings.put("quarkus.oidc.token.issuer", entrance.publicUrl() + realm);
        settings.put("quarkus.oidc.credentials.secret", "demo-" + service + "-secret");
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", Integer.toString(ports.smtp()));
        settings.put("kafka.bootstrap.servers", "127.0.0.1:" + ports.kafka());
        settings.put("quarkus.elasticsearch.hosts", "127.0.0.1:" + ports.elasticsearch());
    }

    /** A database, and what is kept beside it or signed for its rows. */
    private void database(Map<String, String> settings, String service) {
        settings.put("quarkus.datasource.jdbc.url", postgresql.url(service));
        settings.put("quarkus.datasource.username", service);
        settings.put("quarkus.datasource.password", secrets.get(service + "-database"));
        settings.put("quarkus.datasource.jdbc.max-size", "16");
        for (String purpose : List.of("paging", "signing", "people")) {
            settings.put("daylight." + purpose + ".secret", secrets.get(service + "-" + purpose));
        }
        Path attachments = installation.place().data("attachments");
        settings.put("daylight.attachments.folder", attachments.resolve(service).toString());
    }

    /** The root of the roster, where this portal has one: what the page pins and the service checks. */
    private void root(Map<String, String> settings, ServicePart service) {
        String setting = Map.of(WEB, "daylight.report.roster-root", "reports", "daylight.roster.roots")
                .get(service.name());
        if (setting != null && Files.exists(RosterFolder.pinned(installation))) {
            settings.put(setting, read(RosterFolder.pinned(installation)));
        }
        if (service.name().equals(WEB)) {
            settings.put(
                    "daylight.report.offline-note",
                    RosterFolder.offlineNote(installation).toString());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " could not be read", e);
        }
    }

    /** The navigation lists what this portal runs. */
    private String places(ServicePart web) {
        return Services.built(installation.root()).stream()
                .map(ServicePart::name)
                .filter(web.calls()::contains)
                .collect(Collectors.joining(","));
    }

    private void gateway(Map<String, String> settings) {
        settings.put("daylight.gateway.host", entrance.host());
        settings.put("daylight.gateway.port", Integer.toString(entrance.port()));
        // Only what is there: the gateway lists a service that is configured and does not answer as missing.
        for (ServicePart other : Services.built(installation.root())) {
            if (!other.name().equals(Services.GATEWAY)) {
                upstream(settings, other.name(), installation.port(other));
            }
        }
        upstream(settings, "keycloak", installation.ports().keycloak());
    }

    private static void upstream(Map<String, String> settings, String name, int port) {
        settings.put("daylight.gateway.upstreams." + name + ".url", "http://127.0.0.1:" + port);
    }
}
