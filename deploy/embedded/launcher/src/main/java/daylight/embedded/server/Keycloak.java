package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import daylight.embedded.part.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keycloak in the same PostgreSQL, in a database of its own, with the realm and its demo overlay. */
public final class Keycloak {

    public static final String NAME = "keycloak";
    /** The first administrator, of the realm master. */
    public static final String ADMIN = "bootstrap";

    private static final List<String> OPTIONS = List.of(
            // Few sign in at once on one machine; the second compiler would take the start from all other parts.
            "-XX:TieredStopAtLevel=1",
            "-Xms96m",
            "-XX:MaxMetaspaceSize=256m",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Place place;
    private final Ports ports;
    private final KeycloakHome home;

    public Keycloak(Place place, Ports ports) {
        this.place = place;
        this.ports = ports;
        this.home = new KeycloakHome(place);
    }

    /**
     * The process and its settings.
     *
     * @param publicUrl what browsers see, without {@code /auth}; when empty, the issuer follows the address a token is
     *     asked at
     * @param database the JDBC URL of its database; the role is {@link #NAME}
     */
    public Part part(
            Optional<String> publicUrl,
            String database,
            String databasePassword,
            String adminPassword,
            AotCaches caches) {
        var environment = new HashMap<>(network());
        publicUrl.ifPresentOrElse(
                url -> {
                    environment.put("KC_HOSTNAME", url + "/auth");
                    environment.put("KC_HOSTNAME_BACKCHANNEL_DYNAMIC", "true");
                },
                () -> environment.put("KC_HOSTNAME_STRICT", "false"));
        environment.put("KC_DB_URL", database);
        environment.put("KC_DB_USERNAME", NAME);
        environment.put("KC_DB_PASSWORD", databasePassword);
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        var probe = Probe.http("http://127.0.0.1:" + ports.keycloak() + "/auth/realms/daylight");
        return Part.of(NAME, () -> program().command(caches), place.root(), probe)
                .after(Set.of(Postgresql.NAME))
                .with(environment)
                .around(home::prepare, Step.NOTHING);
    }

    public JavaProgram program() {
        return JavaProgram.of(
                        NAME,
                        320,
                        OPTIONS,
                        List.of(home.folder().resolve("lib/quarkus-run.jar")),
                        List.of(
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                                "start",
                                "--optimized",
                                "--import-realm"))
                .with(List.of(
                        "-Dkc.home.dir=" + home.folder(),
                        "-Djboss.server.config.dir=" + home.folder().resolve("conf")));
    }

    private Map<String, String> network() {
        return Map.ofEntries(
                Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_PORT", Integer.toString(ports.keycloak())),
                Map.entry("KC_HTTP_ENABLED", "true"),
                Map.entry("KC_HTTP_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("KC_HTTP_MANAGEMENT_PORT", Integer.toString(ports.keycloakManagement())),
                Map.entry("KC_PROXY_HEADERS", "xforwarded"),
                // One node: without this it opens a cluster socket on all addresses, always the same port.
                Map.entry("KC_CACHE", "local"),
                Map.entry("KC_LOG_LEVEL", "warn"),
                Map.entry("DAYLIGHT_SMTP_HOST", "127.0.0.1"),
                Map.entry("DAYLIGHT_SMTP_PORT", Integer.toString(ports.smtp())),
                Map.entry("DAYLIGHT_MAIL_FROM", "no-reply@localhost"));
    }
}
