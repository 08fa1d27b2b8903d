package daylight.embedded.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * A real node built from the server's own jars: the distribution archive, whose start script does this elsewhere, is
 * not a Maven artifact. Takes the path of a directory with {@code modules}, then settings as {@code name=value}.
 */
public final class SearchNode {

    private static final String NAME = "daylight-1";

    private SearchNode() {}

    public static void main(String[] args) throws Exception {
        LogConfigurator.setNodeName(NAME);
        LogConfigurator.configureESLogging();
        Path home = Path.of(args[0]).toAbsolutePath();
        Node node = new EmbeddedNode(environment(home, args), modules(home));
        node.start();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node, stopped), "close"));
        stopped.await();
    }

    private static Environment environment(Path home, String[] args) throws IOException {
        Settings.Builder settings = settings(home);
        for (int i = 1; i < args.length; i++) {
            int equals = args[i].indexOf('=');
            settings.put(args[i].substring(0, equals), args[i].substring(equals + 1));
        }
        Settings built = settings.build();
        Path config = Path.of(built.get("path.data")).resolveSibling("config");
        Files.createDirectories(config);
        return new Environment(built, config);
    }

    private static Settings.Builder settings(Path home) {
        return Settings.builder()
                .put("path.home", home.toString())
                .put("cluster.name", "daylight")
                .put("node.name", NAME)
                .put("network.host", "127.0.0.1")
                .put("discovery.type", "single-node")
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                // By default the breaker goes by how full the heap looks, and knows how to collect with G1 alone: here
                // garbage that the serial collector has not collected yet counts, and requests are refused.
                .put("indices.breaker.total.use_real_memory", false)
                // Absolute, for the default (95 % of the disk) makes indexes read-only on a full developer's disk
                // that still has hundreds of gigabytes.
                .put("cluster.routing.allocation.disk.watermark.low", "2gb")
                .put("cluster.routing.allocation.disk.watermark.high", "1gb")
                .put("cluster.routing.allocation.disk.watermark.flood_stage", "500mb");
    }

    private static PluginsLoader modules(Path home) throws IOException {
        Path plugins = Files.createDirectories(home.resolve("plugins"));
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(home.resolve("modules"), false),
                PluginsLoader.loadPluginsBundles(plugins, false),
                Map.of(),
                false);
    }

    private static void close(Node node, CountDownLatch stopped) {
        try {
            node.close();
        } catch (IOException e) {
            throw new IllegalStateException("The node did not close; its translog is replayed at the next start", e);
        } finally {
            stopped.countDown();
        }
    }

    private static final class EmbeddedNode extends Node {
        EmbeddedNode(Environment environment, PluginsLoader modules) {
            super(environment, modules);
        }
    }
}
