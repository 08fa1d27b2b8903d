package daylight.gateway.routing;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;

/** The upstreams that this portal has, by name and in the order of names. One without an address is a service that it goes without. */
public final class Upstreams {
    private Upstreams() {}

    public static Map<String, UpstreamConfig> of(GatewayConfig config) {
        Map<String, UpstreamConfig> present = new TreeMap<>(config.upstreams());
        present.values().removeIf(upstream -> upstream.url().isEmpty());
        return present;
    }

    /** The address of one that is present. */
    public static URI address(UpstreamConfig upstream) {
        return upstream.url().orElseThrow();
    }
}
