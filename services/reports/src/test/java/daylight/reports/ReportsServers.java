package daylight.reports;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** The real servers this service needs, for every test of the module. */
public final class ReportsServers implements QuarkusTestResourceLifecycleManager {
    private final RealServers servers = new RealServers();

    @Override
    public Map<String, String> start() {
        servers.init(Map.of("servers", "POSTGRESQL,KAFKA,KEYCLOAK"));
        Map<String, String> settings = new HashMap<>(servers.start());
        settings.put("daylight.roster.roots", TestRoster.ROOT.verifier().text());
        // Tests are many and short; what the caps do, their own tests show.
        settings.put("daylight.puzzle.least", "12");
        settings.put("daylight.puzzle.most", "12");
        settings.put("daylight.allowance.forms", "6000");
        return settings;
    }

    @Override
    public void stop() {
        servers.stop();
    }
}
