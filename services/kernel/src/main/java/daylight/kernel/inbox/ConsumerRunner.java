package daylight.kernel.inbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Runs every consumer of the service. */
@ApplicationScoped
class ConsumerRunner {
    private static final Duration LAST_BATCH = Duration.ofSeconds(10);

    private final List<EventConsumer> consumers;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final KafkaClients clients;
    private final Topics topics;
    private final ConsumersConfig config;
    private final ConsumerMeasures measures;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    ConsumerRunner(
            @All List<EventConsumer> consumers,
            Inbox inbox,
            DeadLetters deadLetters,
            KafkaClients clients,
            Topics topics,
            ConsumersConfig config,
            ConsumerMeasures measures) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
        this.measures = measures;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        for (EventConsumer consumer : consumers) {
            List<ConsumerLoop> own = new ArrayList<>();
            for (int i = 1; i <= consumer.loops(); i++) {
                ConsumerLoop loop = new ConsumerLoop(
                        consumer, new BatchWork(consumer, inbox, deadLetters), clients, topics, config);
                own.add(loop);
                threads.add(Thread.ofPlatform()
                        .name("consumer-" + consumer.name() + "-" + i)
                        .daemon()
                        .start(loop));
            }
            loops.addAll(own);
            measures.watch(consumer, own);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (Thread thread : threads) {
            thread.join(LAST_BATCH);
        }
    }
}
