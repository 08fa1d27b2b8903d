package daylight.gateway.edge;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two services with an API each, and one that does not answer. */
public final class RealUpstreams implements QuarkusTestResourceLifecycleManager {
    private @Nullable HttpServer disclosures;
    private @Nullable HttpServer petitions;

    @Override
    public Map<String, String> start() {
        HttpServer first = server("disclosures");
        HttpServer second = server("petitions");
        disclosures = first;
        petitions = second;
        String url = "http://127.0.0.1:" + first.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        settings.put("daylight.gateway.port", "0");
        settings.put("daylight.gateway.event-loops", "1");
        settings.put("daylight.gateway.access-log", "none");
        settings.put("daylight.gateway.upstreams.web.url", url);
        settings.put("daylight.gateway.upstreams.keycloak.url", url);
        settings.put("daylight.gateway.upstreams.disclosures.url", url);
        settings.put(
                "daylight.gateway.upstreams.petitions.url",
                "http://127.0.0.1:" + second.getAddress().getPort());
        settings.put("daylight.gateway.upstreams.petitions.openapi", "/q/openapi");
        settings.put("daylight.gateway.upstreams.silent.url", "http://127.0.0.1:1");
        settings.put("daylight.gateway.upstreams.silent.openapi", "/q/openapi");
        return settings;
    }

    private static HttpServer server(String name) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            byte[] body = """
                    {"openapi": "3.1.0", "info": {"title": "%1$s", "version": "1"},
                     "paths": {"/api/%1$s": {"$ref": "#/components/schemas/Thing"}},
                     "components": {"schemas": {"Thing": {"type": "object", "description": "%1$s"}}}}
                    """.formatted(name).getBytes(StandardCharsets.UTF_8);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, body.length);
                try (var out = exchange.getResponseBody()) {
                    out.write(body);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (disclosures != null) {
            disclosures.stop(0);
        }
        if (petitions != null) {
            petitions.stop(0);
        }
    }
}
