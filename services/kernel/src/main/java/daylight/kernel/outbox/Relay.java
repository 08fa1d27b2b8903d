package daylight.kernel.outbox;

import daylight.kernel.kafka.KafkaClients;
import daylight.kernel.kafka.Topics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Sends what the outbox holds, on a thread of its own.
 *
 * <p>Each process of a service has one, and one of them holds the lock of the database and is active. At any error it drops its producer and its lock and begins again from the table, so
 * nothing is lost and nothing overtakes; what was already sent may be sent twice, which consumers see by id and version.
 */
@ApplicationScoped
class Relay implements Runnable {
    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);

    private final Jdbi jdbi;
    private final KafkaClients clients;
    private final Topics topics;
    private final OutboxConfig config;
    private final Clock clock;
    private final Semaphore wakeUps = new Semaphore(0);
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean stopping;
    private volatile boolean active;
    private volatile @Nullable Thread thread;
    private Duration pause = FIRST_PAUSE;

    Relay(Jdbi jdbi, KafkaClients clients, Topics topics, OutboxConfig config, Clock clock) {
        this.jdbi = jdbi;
        this.clients = clients;
        this.topics = topics;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (config.relay()) {
            thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        stop.countDown();
        Thread running = thread;
        if (running != null) {
            wake();
            running.join(config.confirmation());
        }
    }

    /** There may be something to send. Cheap, and safe from any thread. */
    void wake() {
        // One is enough, and in a process that does not send nobody takes them: they must not add up.
        if (wakeUps.availablePermits() == 0) {
            wakeUps.release();
        }
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                Optional<RelaySession> session = RelaySession.open(jdbi, clients, topics, config, clock);
                if (session.isPresent()) {
                    relay(session.get());
                } else {
                    waitForStop(config.standby());
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                backOff(e);
            }
        }
    }

    private void relay(RelaySession session) throws InterruptedException {
        try (session) {
            active = true;
            topics.ensure(config.topics().orElse(Set.of()));
            while (!stopping) {
                int sent = session.sendOldest();
                pause = FIRST_PAUSE;
                if (sent == 0) {
                    waitFor(config.poll());
                } else if (sent < config.batch()) {
                    waitForStop(config.gather());
                }
            }
        } finally {
            active = false;
        }
    }

    /** Whether this process is the one that sends. */
    boolean isActive() {
        return active;
    }

    private void backOff(Throwable cause) {
        LOG.warnf(cause, "Events wait in the outbox; next attempt in %d ms", pause.toMillis());
        Duration twice = pause.multipliedBy(2);
        waitForStop(pause);
        pause = twice.compareTo(config.backoff()) < 0 ? twice : config.backoff();
    }

    /** No wake-up ends this: it would turn every commit into an attempt while Kafka is down, or into a request for the lock. */
    private void waitForStop(Duration longest) {
        try {
            stopping = stopping || stop.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private void waitFor(Duration longest) throws InterruptedException {
        if (wakeUps.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            wakeUps.drainPermits();
        }
    }
}
