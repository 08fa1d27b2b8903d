package daylight.embedded.portal;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import daylight.embedded.part.Step;
import daylight.embedded.server.AotCaches;
import daylight.embedded.server.Databases;
import daylight.embedded.server.Elasticsearch;
import daylight.embedded.server.JavaProgram;
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
    private final AotCaches caches;

    Table(Installation installation, Entrance entrance) throws IOException {
        this.installation = installation;
        this.entrance = entrance;
        this.secrets = Secrets.of(installation.place().state());
        this.caches = AotCaches.recording(installation.place());
        this.postgresql =
                new Postgresql(installation.place(), installation.ports().postgresql(), secrets.get("postgresql"));
    }

    List<Part> parts() {
        Place place = installation.place();
        Ports ports = installation.ports();
        List<ServicePart> services = Services.built(installation.root());
        var parts = new ArrayList<Part>();
        parts.add(postgresql.part(new Databases(postgresql, databases(services))::create));
        parts.add(Kafka.part(place, ports, caches));
        parts.add(Elasticsearch.part(place, ports, caches));
        parts.add(Mail.part(place, ports, caches));
        parts.add(new Keycloak(place, ports)
                .part(
                        Optional.of(entrance.publicUrl()),
                        postgresql.url(Keycloak.NAME),
                        secrets.get("keycloak-database"),
                        secrets.get("keycloak-admin"),
                        caches));
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
        var health = "http://127.0.0.1:" + installation.port(service) + "/q/health/ready";
        return Part.of(service.name(), () -> program(service).command(caches), place.root(), Probe.http(health))
                .after(service.after())
                .around(() -> place.write(service.name() + ".properties", text(service)), Step.NOTHING);
    }

    private JavaProgram program(ServicePart service) {
        var settings = installation.place().state().resolve("config").resolve(service.name() + ".properties");
        return JavaProgram.ofJar(
                        service.name(),
                        service.megabytes(),
                        List.of("-Xms32m", "-Xss512k", "-Djava.util.logging.manager=org.jboss.logmanager.LogManager"),
                        service.jar(installation.root()))
                .with(List.of("-Dquarkus.profile=embedded", "-Dquarkus.config.locations=" + settings));
    }

    /** All that may have an ahead-of-time cache. */
    List<JavaProgram> programs() {
        Place place = installation.place();
        var programs = new ArrayList<JavaProgram>();
        programs.add(Kafka.program(place));
        programs.add(Elasticsearch.program(place, installation.ports()));
        programs.add(Mail.program(place, installation.ports()));
        programs.add(new Keycloak(place, installation.ports()).program());
        Services.built(installation.root()).forEach(service -> programs.add(program(service)));
        return programs;
    }

    private String text(ServicePart service) {
        var settings = new ServiceSettings(installation, entrance, secrets, postgresql).of(service);
        return settings.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                // Above what the application itself carries (250), below the environment (300).
                .collect(Collectors.joining("\n", "config_ordinal=290\n", "\n"));
    }
}
