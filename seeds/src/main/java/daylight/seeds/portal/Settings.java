package daylight.seeds.portal;

import java.net.URI;
import java.util.Map;

/**
 * Where the portal is and who loads. The secret comes from the environment alone, so that it stands in no list of
 * processes.
 */
public record Settings(URI gateway, URI tokenUrl, Credentials loader) {
    private static final String TOKEN_PATH = "/auth/realms/daylight/protocol/openid-connect/token";

    /** Reads {@code DAYLIGHT_GATEWAY}, {@code DAYLIGHT_TOKEN_URL}, {@code DAYLIGHT_SEEDER_CLIENT} and {@code DAYLIGHT_SEEDER_SECRET}. */
    public static Settings of(Map<String, String> environment) {
        URI gateway = URI.create(environment.getOrDefault("DAYLIGHT_GATEWAY", "http://localhost:8080"));
        String tokenUrl = environment.get("DAYLIGHT_TOKEN_URL");
        String secret = environment.get("DAYLIGHT_SEEDER_SECRET");
        if (secret == null) {
            throw new IllegalArgumentException("Set DAYLIGHT_SEEDER_SECRET to the secret of a client with the role"
                    + " admin (in the embedded portal: demo-seeder-secret).");
        }
        return new Settings(
                gateway,
                tokenUrl == null ? gateway.resolve(TOKEN_PATH) : URI.create(tokenUrl),
                new Credentials(environment.getOrDefault("DAYLIGHT_SEEDER_CLIENT", "seeder"), secret));
    }
}
