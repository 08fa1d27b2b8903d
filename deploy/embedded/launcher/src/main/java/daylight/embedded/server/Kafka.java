package daylight.embedded.server;

import daylight.embedded.part.Part;
import daylight.embedded.part.Probe;
import daylight.embedded.part.Step;
import java.nio.file.Files;
import java.util.List;

/** One broker that is its own controller. */
public final class Kafka {

    public static final String NAME = "kafka";

    /** The same wherever it runs. */
    private static final String SETTINGS = """
            process.roles=broker,controller
            node.id=1
            controller.listener.names=CONTROLLER
            num.partitions=6
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=6
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=3
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            share.coordinator.state.topic.num.partitions=3
            group.initial.rebalance.delay.ms=0
            # An acknowledged event is in the page cache: a broker that is killed loses none. When the machine loses
            # power, events of its last seconds may be missing from the topics; they are still in each service's
            # outbox archive, from where an operator replays them. In production three brokers acknowledge instead.
            log.flush.scheduler.interval.ms=1000
            log.flush.interval.ms=1000
            # The default reserves 128 MB of heap for compaction.
            log.cleaner.dedupe.buffer.size=4194304
            num.network.threads=2
            num.io.threads=4
            background.threads=4
            """;

    private Kafka() {}

    public static JavaProgram program(Place place) {
        var settings = place.state().resolve("config/kafka.properties");
        return JavaProgram.of(
                NAME,
                160,
                List.of("-Xms48m", "-Xss512k"),
                JavaProgram.jars(place.module(NAME).resolve("lib")),
                List.of("daylight.embedded.kafka.Broker", settings.toString()));
    }

    public static Part part(Place place, Ports ports, AotCaches caches) {
        return Part.of(NAME, () -> program(place).command(caches), place.root(), Probe.port(ports.kafka()))
                .around(
                        () -> {
                            Files.createDirectories(place.data(NAME));
                            place.write("kafka.properties", settings(place, ports));
                        },
                        Step.NOTHING);
    }

    private static String settings(Place place, Ports ports) {
        String here = """
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                """.formatted(ports.kafka(), ports.kafkaController(), place.data(NAME));
        return here + SETTINGS;
    }
}
