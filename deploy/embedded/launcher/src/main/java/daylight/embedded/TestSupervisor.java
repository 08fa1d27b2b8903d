package daylight.embedded;

import daylight.embedded.part.Part;
import daylight.embedded.part.PartStatus;
import daylight.embedded.part.Supervisor;
import daylight.embedded.server.AotCaches;
import daylight.embedded.server.Databases;
import daylight.embedded.server.Elasticsearch;
import daylight.embedded.server.Kafka;
import daylight.embedded.server.Keycloak;
import daylight.embedded.server.Mail;
import daylight.embedded.server.Place;
import daylight.embedded.server.Ports;
import daylight.embedded.server.Postgresql;
import daylight.embedded.server.Secrets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the servers of a build until the build ends. */
final class TestSupervisor {

    private static final int HOPELESS = 3;

    private final TestRun run;
    private final Ports ports;
    private final Place place;
    private final Postgresql postgresql;
    private final Secrets secrets;
    private final AotCaches caches;
    private final Set<Server> started = EnumSet.noneOf(Server.class);

    private TestSupervisor(TestRun run) throws IOException {
        this.run = run;
        this.ports = Ports.free();
        this.place = new Place(Place.checkout(), run.state());
        this.secrets = Secrets.of(run.state());
        this.caches = AotCaches.brief(place);
        this.postgresql = new Postgresql(place, ports.postgresql(), secrets.get("postgresql"));
    }

    /** Takes the folder of the run and the process id of the build, 0 for none. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var run = new TestRun(Path.of(args[0]), Long.parseLong(args[1]));
        run.sweep();
        new TestSupervisor(run).supervise();
    }

    private void supervise() throws IOException, InterruptedException {
        var supervisor = new Supervisor(place.run(), place.logs(), this::changed);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(supervisor), "end"));
        addresses().write(run.state().resolve("addresses"));
        while (ownerLives()) {
            for (Server server : Server.values()) {
                if (run.wanted(server) && started.add(server)) {
                    start(supervisor, server);
                }
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private boolean ownerLives() {
        return run.owner() == 0
                || ProcessHandle.of(run.owner()).filter(ProcessHandle::isAlive).isPresent();
    }

    private void start(Supervisor supervisor, Server server) {
        if (server == Server.KEYCLOAK && started.add(Server.POSTGRESQL)) {
            start(supervisor, Server.POSTGRESQL);
        }
        CompletableFuture<Void> healthy = supervisor.start(part(server));
        Thread.ofVirtual().start(() -> ready(server, healthy));
    }

    private Part part(Server server) {
        return switch (server) {
            case POSTGRESQL ->
                postgresql.part(
                        new Databases(postgresql, Map.of(Keycloak.NAME, secrets.get("keycloak-database")))::create);
            case KAFKA -> Kafka.part(place, ports, caches);
            case ELASTICSEARCH -> Elasticsearch.part(place, ports, caches);
            case MAIL -> Mail.part(place, ports, caches);
            case KEYCLOAK ->
                new Keycloak(place, ports)
                        .part(
                                Optional.empty(),
                                postgresql.url(Keycloak.NAME),
                                secrets.get("keycloak-database"),
                                secrets.get("keycloak-admin"),
                                caches);
        };
    }

    private Addresses addresses() {
        return new Addresses(
                ports.postgresql(),
                Postgresql.SUPERUSER,
                postgresql.password(),
                "127.0.0.1:" + ports.kafka(),
                "127.0.0.1:" + ports.elasticsearch(),
                "http://127.0.0.1:" + ports.keycloak() + "/auth",
                Keycloak.ADMIN,
                secrets.get("keycloak-admin"),
                ports.smtp(),
                ports.imap(),
                "http://127.0.0.1:" + ports.mailApi());
    }

    private void ready(Server server, CompletableFuture<Void> healthy) {
        healthy.join();
        try {
            run.markReady(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void changed(PartStatus status) {
        System.out.println(status);
        if (status.restarts() >= HOPELESS && status.took().isZero()) {
            try {
                run.fail(status.name() + " does not start: " + status.note());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void end(Supervisor supervisor) {
        supervisor.close();
        if (run.owner() != 0) {
            try {
                TestRun.delete(run.state());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
