package daylight.organizations;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The real servers this service needs, for every test of the module. */
public final class OrganizationsServers implements QuarkusTestResourceLifecycleManager {
    private final RealServers servers = new RealServers();

    @Override
    public Map<String, String> start() {
        servers.init(Map.of("servers", "POSTGRESQL,KAFKA,KEYCLOAK"));
        Map<String, String> settings = new HashMap<>(servers.start());
        // The tests read the mails from the queue itself.
        settings.put("daylight.mail.send", "false");
        return settings;
    }

    @Override
    public void stop() {
        servers.stop();
    }
}
