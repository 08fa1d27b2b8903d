package daylight.embedded.portal;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import daylight.embedded.part.Step;
import daylight.embedded.server.Databases;
import daylight.embedded.server.Elasticsearch;
import daylight.embedded.server.Java;
import daylight.embedded.server.Kafka;
import daylight.embedded.server.Keycloak;
import daylight.embedded.server.Mail;
import daylight.embedded.server.Place;
import daylight.embedded.server.Ports;
import daylight.embedded.server.Postgresql;
import daylight.embedded.server.Secrets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All parts of the portal, in an order in which each comes after those it needs. */
final class Table {

    private final Installation installation;
    private final Entrance entrance;
    private final Secrets secrets;
    private final Postgresql postgresql;

    Table(Installation installation, Entrance entrance) throws IOException {
        this.installation = installation;
        this.entrance = entrance;
        this.secrets = Secrets.of(installation.place().state());
        this.postgresql =
                new Postgresql(installation.place(), installation.ports().postgresql(), secrets.get("postgresql"));
    }

    List<Part> parts() {
        Place place = installation.place();
        Ports ports = installation.ports();
        List<ServicePart> services = Services.built(installation.root());
        var parts = new ArrayList<Part>();
        parts.add(postgresql.part(new Databases(postgresql, databases(services))::create));
        parts.add(Kafka.part(place, ports));
        parts.add(Elasticsearch.part(place, ports));
        parts.add(Mail.part(place, ports));
        parts.add(new Keycloak(place, ports)
                .part(
                        Optional.of(entrance.publicUrl()),
                        postgresql.url(Keycloak.NAME),
                        secrets.get("keycloak-database"),
                        secrets.get("keycloak-admin")));
        services.forEach(service -> parts.add(part(service)));
        return parts;
    }

    private Map<String, String> databases(List<ServicePart> services) {
        var passwords = new HashMap<String, String>();
        passwords.put(Keycloak.NAME, secrets.get("keycloak-database"));
        for (ServicePart service : services) {
            if (service.database()) {
                passwords.put(service.name(), secrets.get(service.name() + "-database"));
            }
        }
        return passwords;
    }

    private Part part(ServicePart service) {
        Place place = installation.place();
        var settings = place.state().resolve("config").resolve(service.name() + ".properties");
        var command = Java.command(
                service.megabytes(),
                List.of(
                        "-Xms32m",
                        "-Dquarkus.profile=embedded",
                        "-Dquarkus.config.locations=" + settings,
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"),
                service.jar(installation.root()).toString(),
                List.of("io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        var health = "http://127.0.0.1:" + installation.port(service) + "/q/health/ready";
        return Part.of(service.name(), command, place.root(), Probe.http(health))
                .after(service.after())
                .around(() -> place.write(settings.getFileName().toString(), text(service)), Step.NOTHING);
    }

    private String text(ServicePart service) {
        var settings = new ServiceSettings(installation, entrance, secrets, postgresql).of(service);
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                // Above what the application itself carries (250), below the environment (300).
                .collect(Collectors.joining("\n", "config_ordinal=290\n", "\n"));
    }
}
