package daylight.kernel.inbox;

import static daylight.kernel.inbox.Happenings.patiently;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.kernel.outbox.Outbox;
import daylight.kernel.outbox.ThingHappened;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What cannot be worked in is set apart, and nothing else. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SetApartTest {
    @Inject
    Outbox outbox;

    @Inject
    ReplayDeadLetter deadLetters;

    @Inject
    Happenings happenings;

    private final UUID thing = UUID.randomUUID();

    @Test
    void aPoisonMessageIsSetApartWithItsCauseAndAnOperatorReplaysIt() {
        String poison = "poison " + thing;
        ThingsConsumer.POISON.add(poison);
        happenings.publish(thing, "before", poison, "after");

        patiently().untilAsserted(() -> assertThat(happenings.notes(thing)).containsExactly("before", "after"));
        patiently().until(() -> happenings.letter("things", poison).isPresent());
        DeadLetter letter = happenings.letter("things", poison).orElseThrow();
        assertThat(letter.cause()).contains("IllegalStateException", "cannot handle");
        assertThat(happenings.announced(letter.id()))
                .contains("IllegalStateException")
                .doesNotContain("cannot handle " + poison);

        assertThatThrownBy(() -> deadLetters.replay(letter.id())).isInstanceOf(DeadLetterRefusal.FailedAgain.class);
        ThingsConsumer.POISON.remove(poison);
        deadLetters.replay(letter.id());
        assertThat(happenings.notes(thing)).containsExactly("before", "after", poison);
        assertThatThrownBy(() -> deadLetters.replay(letter.id())).isInstanceOf(DeadLetterRefusal.Replayed.class);
        assertThat(happenings.letter("things", poison)).isEmpty();
    }

    @Test
    void aProjectionSetsApartOnlyWhatFailsAlone() {
        String poison = "unprojectable " + thing;
        UUID other = UUID.randomUUID();
        ThingsProjection.POISON.add(poison);
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.append(List.of(
                        new ThingHappened(other, 1, "fine"),
                        new ThingHappened(thing, 1, poison),
                        new ThingHappened(thing, 2, "fine"))));

        patiently()
                .untilAsserted(() -> assertThat(ThingsProjection.VERSIONS)
                        .containsEntry(other, 1L)
                        .containsEntry(thing, 2L));
        patiently().until(() -> happenings.letter("things-projection", poison).isPresent());
    }

    @Test
    void aMessageThatIsNoEventIsSetApart() {
        String rubbish = "{\"rubbish\":\"" + thing + "\"}";
        happenings.sendRaw(thing, rubbish);

        patiently().until(() -> happenings.letter("things", rubbish).isPresent());
        assertThat(happenings.letter("things", rubbish).orElseThrow().cause()).contains("MalformedEvent");
    }
}
