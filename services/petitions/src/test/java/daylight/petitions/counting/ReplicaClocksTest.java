package daylight.petitions.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A replica whose clock is a minute ahead of the database's. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class ReplicaClocksTest {
    private final Portal portal;
    private final AnnounceCounts counts;
    private final CounterLock lock;
    private final CountingConfig config;
    private final Jdbi jdbi;
    private final Clock clock;
    private String id = "";

    ReplicaClocksTest(
            Portal portal, AnnounceCounts counts, CounterLock lock, CountingConfig config, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.counts = counts;
        this.lock = lock;
        this.config = config;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @BeforeEach
    void givenAPetitionWithItsFiveSponsors() {
        id = portal.open(Portal.unique("Set the clock"));
        Portal.awaitCount(id, 5);
    }

    private Clock ahead() {
        return Clock.offset(clock, Duration.ofMinutes(1));
    }

    @Test
    void showsWhatIsCountedMeanwhile() {
        CountBoard board = new CountBoard(jdbi, config, ahead());
        board.start(new StartupEvent());
        try {
            assertThat(board.of(UUID.fromString(id)).total()).isEqualTo(5);
            Portal.sign(id, "ahead@mail.example", "310000", null).statusCode(202);
            Portal.confirm(portal.token(id, "ahead@mail.example")).statusCode(200);

            await().until(() -> board.of(UUID.fromString(id)).total() == 6);
        } finally {
            board.stop(new ShutdownEvent());
        }
    }

    @Test
    void silencesNoOtherAboutACount() {
        boolean past = QuarkusTransaction.requiringNew().call(() -> {
            await().pollInSameThread().until(lock::mine);
            return jdbi.withHandle(handle -> {
                handle.execute(
                        "UPDATE petition_count SET announced_total = NULL, announced_at = NULL WHERE petition_id = ?",
                        UUID.fromString(id));
                counts.one(UUID.fromString(id), ahead().instant());
                return handle.createQuery(
                                "SELECT announced_at <= clock_timestamp() FROM petition_count WHERE petition_id = :id")
                        .bind("id", UUID.fromString(id))
                        .mapTo(Boolean.class)
                        .one();
            });
        });

        assertThat(past).isTrue();
    }
}
