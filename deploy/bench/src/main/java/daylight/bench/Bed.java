package daylight.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import daylight.seeds.portal.AgencyDoor;
import daylight.seeds.portal.Portal;
import daylight.seeds.portal.Registry;
import daylight.seeds.portal.Settings;
import daylight.seeds.portal.Token;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the benchmarks run on: the portal as a user has it, the Elasticsearch under it for the raw limits, and the folders
 * for the texts they send and the results.
 */
record Bed(Settings settings, URI elasticsearch, String index, Path seeds, Path home, Path results, Portal portal)
        implements AutoCloseable {
    static Bed of(Map<String, String> environment) {
        Settings settings = Settings.of(environment);
        return new Bed(
                settings,
                URI.create(environment.getOrDefault("DAYLIGHT_ELASTICSEARCH", "http://127.0.0.1:19200")),
                environment.getOrDefault("DAYLIGHT_INDEX_PREFIX", "") + "disclosures",
                Path.of(environment.getOrDefault("DAYLIGHT_SEEDS", "seeds/data")),
                Path.of(environment.getOrDefault("DAYLIGHT_HOME", ".portal")),
                Path.of(environment.getOrDefault("DAYLIGHT_RESULTS", ".portal/bench")),
                new Portal(settings.gateway()));
    }

    /** Registers an agency of the given slug unless it is there, and returns its door with a new secret. */
    AgencyDoor agency(String slug) throws IOException, InterruptedException {
        Registry registry = new Registry(portal, new Token(portal, settings.tokenUrl(), settings.loader()));
        ObjectNode agency = JsonNodeFactory.instance.objectNode();
        registry.register(agency.put("slug", slug)
                .put("nameEn", "Benchmark " + slug)
                .put("nameZh", "性能测试 " + slug)
                .put("jurisdiction", "GB-EAW"));
        return registry.open(slug);
    }

    @Override
    public void close() {
        portal.close();
    }
}
