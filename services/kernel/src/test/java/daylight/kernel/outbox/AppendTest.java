package daylight.kernel.outbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the outbox does not take. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AppendTest {
    @Inject
    Outbox outbox;

    private final UUID thing = UUID.randomUUID();

    @Test
    void theSameVersionTwiceIsRefused() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(
                                List.of(new ThingHappened(thing, 1, "a"), new ThingHappened(thing, 1, "b")))))
                .hasMessageContaining("outbox_one_event_a_version");
    }

    @Test
    void anEventOver64KiBIsRefusedAtAppend() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.append(new ThingHappened(thing, 1, "x".repeat(65_536)))))
                .hasMessageContaining("outbox_payload_64_kib");
    }

    @Test
    void withoutATransactionAppendRefuses() {
        assertThatThrownBy(() -> outbox.append(new ThingHappened(thing, 1, "loose")))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
    }
}
