package daylight.disclosures;

import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/**
 * The real servers this service needs, all of them, for every test of the module: Quarkus starts once for all of them. Say {@code @QuarkusTestResource(DisclosuresServers.class)}.
 */
public final class DisclosuresServers implements QuarkusTestResourceLifecycleManager {
    private final RealServers servers = new RealServers();

    @Override
    public Map<String, String> start() {
        servers.init(Map.of("servers", "POSTGRESQL,KAFKA,ELASTICSEARCH,KEYCLOAK"));
        Map<String, String> settings = new HashMap<>(servers.start());
        settings.put("quarkus.oidc.credentials.secret", "demo-disclosures-secret");
        settings.put("daylight.publishing.sending-patience", "3s");
        settings.put("daylight.calendars.afterwards", "2s");
        settings.put("daylight.small-bodies.patience", "3s");
        settings.put("daylight.indexing.expunge-every", "1s");
        settings.put("daylight.indexing.expunge-after", "40s");
        return settings;
    }

    @Override
    public void stop() {
        servers.stop();
    }
}
