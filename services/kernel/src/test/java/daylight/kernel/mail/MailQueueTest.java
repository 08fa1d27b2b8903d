package daylight.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MailQueueTest {
    private final MailQueue queue;
    private final Jdbi jdbi;

    MailQueueTest(MailQueue queue, Jdbi jdbi) {
        this.queue = queue;
        this.jdbi = jdbi;
    }

    @BeforeEach
    void givenAnEmptyQueue() {
        jdbi.useHandle(handle -> handle.execute("DELETE FROM mail"));
    }

    @Test
    void aMailIsTakenOnceAndGoneWhenItIsSent() {
        add(mail("anna@mail.example"));

        List<MailQueue.Claimed> claimed = queue.claim(10, 10);

        assertThat(claimed).singleElement().satisfies(one -> {
            assertThat(one.mail()).isEqualTo(mail("anna@mail.example"));
            assertThat(one.attempts()).isOne();
        });
        assertThat(queue.claim(10, 10)).isEmpty();
        queue.done(claimed.getFirst().id());
        assertThat(waiting()).isZero();
    }

    @Test
    void aMailOfATransactionThatFailedIsNotThere() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    queue.add(List.of(mail("anna@mail.example")));
                    throw new IllegalStateException("The act failed");
                }))
                .hasMessageContaining("The act failed");

        assertThat(waiting()).isZero();
    }

    @Test
    void oneDomainDoesNotHoldUpAnother() {
        IntStream.range(0, 20).forEach(i -> add(mail("many" + i + "@large.example")));
        add(mail("one@small.example"));

        assertThat(queue.claim(5, 100))
                .map(claimed -> claimed.mail().domain())
                .hasSize(6)
                .contains("small.example");
    }

    @Test
    void whatSomebodyWaitsForGoesBeforeNewsToMany() {
        IntStream.range(0, 20).forEach(i -> add(news("reader" + i + "@large.example")));
        add(mail("waits@large.example"));
        add(mail("waits@other.example"));

        assertThat(queue.claim(5, 2))
                .extracting(claimed -> claimed.mail().to())
                .containsExactlyInAnyOrder("waits@large.example", "waits@other.example");
        assertThat(queue.claim(5, 100))
                .hasSize(5)
                .allMatch(claimed -> claimed.mail().unsubscribe() != null);
    }

    @Test
    void aMailThatFailedComesAgainAtItsTime() {
        add(mail("anna@mail.example"));
        long id = queue.claim(10, 10).getFirst().id();

        queue.later(id, Duration.ofMinutes(1));
        assertThat(queue.claim(10, 10)).isEmpty();
        queue.later(id, Duration.ofMinutes(-1));

        assertThat(queue.claim(10, 10))
                .singleElement()
                .satisfies(one -> assertThat(one.attempts()).isEqualTo(2));
    }

    private void add(OutgoingMail mail) {
        QuarkusTransaction.requiringNew().run(() -> queue.add(List.of(mail)));
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail")
                .mapTo(Integer.class)
                .one());
    }

    private static OutgoingMail news(String to) {
        return new OutgoingMail(to, "News", "Something happened.", "https://portal.example/stop");
    }

    private static OutgoingMail mail(String to) {
        return new OutgoingMail(to, "News", "Something happened.", null);
    }
}
