package daylight.testing;

import daylight.embedded.Addresses;
import daylight.embedded.Server;
import daylight.embedded.TestServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The real servers for the tests of a module. Say once in a module
 *
 * <pre>{@code @QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "servers", value = "POSTGRESQL,KAFKA,ELASTICSEARCH"))}</pre>
 *
 * on any test class, and every {@code @QuarkusTest} of the module gets the settings. Without the argument PostgreSQL and Kafka start. Ask for Keycloak only where tokens matter.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {
    private Set<Server> wanted = EnumSet.of(Server.POSTGRESQL, Server.KAFKA);

    @Override
    public void init(Map<String, String> arguments) {
        String servers = arguments.get("servers");
        if (servers != null) {
            wanted = Arrays.stream(servers.split(","))
                    .map(String::strip)
                    .map(Server::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Server.class)));
        }
    }

    @Override
    public Map<String, String> start() {
        Addresses servers = TestServers.ensure(wanted);
        String own = OwnNames.ofModule();
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.host", "127.0.0.1");
        settings.put("quarkus.http.test-port", "0");
        settings.put("daylight.topic-prefix", own + ".");
        settings.put("daylight.index-prefix", own + "-");
        settings.put("daylight.paging.secret", "a secret of this test run");
        settings.put("kafka.bootstrap.servers", servers.kafka());
        settings.put("quarkus.elasticsearch.hosts", servers.elasticsearch());
        settings.put("quarkus.mailer.host", "127.0.0.1");
        settings.put("quarkus.mailer.port", Integer.toString(servers.smtpPort()));
        settings.putAll(keycloak(servers));
        if (wanted.contains(Server.POSTGRESQL)) {
            settings.putAll(new OwnDatabase(servers, own).create());
        }
        return settings;
    }

    /** Where no Keycloak runs, nothing must look for it: every token is then refused. */
    private Map<String, String> keycloak(Addresses servers) {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                servers.keycloak() + "/realms/daylight",
                "quarkus.oidc.tenant-enabled",
                Boolean.toString(wanted.contains(Server.KEYCLOAK)));
    }

    /** The servers stay for the next module; they end with the build. */
    @Override
    public void stop() {}
}
