package daylight.petitions.closing;

import static daylight.petitions.journey.Portal.sign;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.petitions.PetitionsServers;
import daylight.petitions.journey.Portal;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Signatures that nobody confirmed, and from where they came, are forgotten in their time. */
@QuarkusTest
@QuarkusTestResource(PetitionsServers.class)
class SweepUnconfirmedTest {
    private static final String NETWORKS = "SELECT count(*) FROM network_seen WHERE petition_id = :id";
    private static final String PENDING = "SELECT count(*) FROM pending_signature WHERE petition_id = :id";

    private final Portal portal;
    private final SweepAddresses sweep;
    private final Jdbi jdbi;
    private final Clock clock;
    private final String action = Portal.unique("Keep the tram");

    SweepUnconfirmedTest(Portal portal, SweepAddresses sweep, Jdbi jdbi, Clock clock) {
        this.portal = portal;
        this.sweep = sweep;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @Test
    void networksAreForgottenAfterThirtyDaysAndWhatWasNeverConfirmedAfterFour() {
        String id = portal.open(action);
        sign(id, "waits@mail.example", "310000", null).statusCode(202);
        aged(id, "29 days", "3 days 23 hours");
        sweep.tidy(clock.instant());
        assertThat(number(NETWORKS, id)).isEqualTo(6);
        assertThat(number(PENDING, id)).isOne();

        aged(id, "30 days 1 hour", "4 days 1 hour");
        sweep.tidy(clock.instant());

        assertThat(number(NETWORKS, id)).isZero();
        assertThat(number(PENDING, id)).isZero();
    }

    private void aged(String id, String networks, String pending) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("UPDATE network_seen SET at = now() - CAST(:age AS interval) WHERE petition_id = :id")
                    .bind("age", networks)
                    .bind("id", UUID.fromString(id))
                    .execute();
            handle.createUpdate(
                            "UPDATE pending_signature SET created_at = now() - CAST(:age AS interval) WHERE petition_id = :id")
                    .bind("age", pending)
                    .bind("id", UUID.fromString(id))
                    .execute();
        });
    }

    private long number(String sql, String id) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("id", UUID.fromString(id))
                .mapTo(Long.class)
                .one());
    }
}
