package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import java.util.List;

/** One node. */
public final class Elasticsearch {

    public static final String NAME = "elasticsearch";

    private static final List<String> OPTIONS = List.of(
            "-Xms128m",
            "-XX:MaxDirectMemorySize=128m",
            "--add-modules=jdk.net,jdk.management.agent,jdk.incubator.vector",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.security.manager=disallow",
            "-Dio.netty.allocator.type=unpooled",
            "-Des.networkaddress.cache.ttl=60");

    private Elasticsearch() {}

    public static JavaProgram program(Place place, Ports ports) {
        var arguments = List.of(
                "daylight.embedded.node.SearchNode",
                place.module(NAME).resolve("home").toString(),
                "path.data=" + place.data(NAME),
                "path.logs=" + place.logs(),
                "http.port=" + ports.elasticsearch(),
                "transport.port=" + ports.elasticsearchTransport());
        return JavaProgram.of(
                NAME, 384, OPTIONS, JavaProgram.jars(place.module(NAME).resolve("lib")), arguments);
    }

    public static Part part(Place place, Ports ports, AotCaches caches) {
        // Yellow is as healthy as one node gets once an index asks for a replica.
        var probe = Probe.http(
                "http://127.0.0.1:" + ports.elasticsearch() + "/_cluster/health?wait_for_status=yellow&timeout=1s");
        return Part.of(NAME, () -> program(place, ports).command(caches), place.root(), probe);
    }
}
