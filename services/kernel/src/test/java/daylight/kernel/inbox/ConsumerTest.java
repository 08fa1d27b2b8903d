package daylight.kernel.inbox;

import static daylight.kernel.inbox.Happenings.patiently;
import static org.assertj.core.api.Assertions.assertThat;

import daylight.kernel.events.EventJson;
import daylight.kernel.outbox.ReplayArchive;
import daylight.kernel.outbox.ThingHappened;
import daylight.testing.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told is worked in once, in order, whatever breaks meanwhile. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class ConsumerTest {
    @Inject
    ReplayArchive archive;

    @Inject
    Happenings happenings;

    private final UUID thing = UUID.randomUUID();

    @Test
    void eventsAreWorkedInOnceAndInOrderThoughTheyComeTwice() {
        happenings.publish(thing, "a", "b", "c");
        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).containsExactly("a", "b", "c"));

        UUID marker = UUID.randomUUID();
        long sent = archive.replay(Instant.EPOCH, Instant.now().plusSeconds(60));
        happenings.publish(marker, "after the replay");
        patiently().untilAsserted(() -> assertThat(happenings.notes(marker)).hasSize(1));

        assertThat(sent).isGreaterThanOrEqualTo(3);
        // The marker may lie in another partition: also wait until the replayed ones are behind us.
        happenings.publishNext(thing, 4, "d");
        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).containsExactly("a", "b", "c", "d"));
    }

    @Test
    void aVersionOlderThanWhatWasSeenIsSkipped() {
        happenings.sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 2, "newer")));
        happenings.sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 1, "older")));
        happenings.sendRaw(
                thing,
                EventJson.write(
                        UUID.randomUUID(), "/api/kernel-test", Instant.EPOCH, new ThingHappened(thing, 3, "newest")));

        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).containsExactly("newer", "newest"));
    }

    @Test
    void aConsumerThatRanOutOfMemoryGoesOnWithTheSameMessages() {
        String large = "large " + thing;
        ThingsProjection.TOO_MUCH_FOR_ONCE.add(large);
        happenings.publish(thing, large, "next");

        patiently().untilAsserted(() -> assertThat(ThingsProjection.VERSIONS).containsEntry(thing, 2L));
        assertThat(ThingsProjection.TOO_MUCH_FOR_ONCE).isEmpty();
        assertThat(happenings.letter("things-projection", large)).isEmpty();
    }

    @Test
    void aConsumerIsToldWhenNothingFollows() {
        happenings.publish(thing, "the last one");

        patiently().untilAsserted(() -> assertThat(ThingsProjection.SETTLED).contains(thing));
    }

    @Test
    void anOutageIsWaitedOutAndNothingIsSkippedOrSetApart() {
        ThingsConsumer.DOWN.add(thing);
        happenings.publish(thing, "first", "second");
        long before = happenings.attempts();
        patiently().until(() -> happenings.attempts() >= before + 3);
        assertThat(happenings.notes(thing)).isEmpty();

        ThingsConsumer.DOWN.remove(thing);
        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).containsExactly("first", "second"));
        assertThat(happenings.letter("things", thing.toString())).isEmpty();
    }
}
