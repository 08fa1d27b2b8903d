package daylight.petitions;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The real servers this service needs, for every test of the module. */
public final class PetitionsServers implements QuarkusTestResourceLifecycleManager {
    private final RealServers servers = new RealServers();

    @Override
    public Map<String, String> start() {
        servers.init(Map.of("servers", "POSTGRESQL,KAFKA,KEYCLOAK"));
        Map<String, String> settings = new HashMap<>(servers.start());
        // The tests read the links from the queue itself.
        settings.put("daylight.mail.send", "false");
        // Within a test's patience, and above what the other tests sign.
        settings.put("daylight.counting.heartbeat", "PT0.5S");
        settings.put("daylight.counting.burst-from", "60");
        return settings;
    }

    @Override
    public void stop() {
        servers.stop();
    }
}
