package daylight.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import daylight.embedded.Server;
import daylight.embedded.TestServers;
import daylight.testing.RealServers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Many mails at once, each over a connection of its own and with one attempt: none may wait for a greeting that was missed. */
@QuarkusTest
@TestProfile(MailCrowdTest.OneAttempt.class)
class MailCrowdTest {
    private static final int MAILS = 400;
    private static final int DOMAINS = 40;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A process that gives up at once what does not reach the mail server of the tests. */
    public static final class OneAttempt implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "daylight.mail.send", "true",
                    "daylight.mail.every", "PT0.1S",
                    "daylight.mail.attempts", "1",
                    "quarkus.mailer.mock", "false",
                    "quarkus.mailer.keep-alive", "false",
                    "quarkus.mailer.from", "kernel@localhost");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealServers.class, Map.of("servers", "POSTGRESQL,KAFKA,MAIL")));
        }
    }

    private final MailQueue queue;
    private final Jdbi jdbi;
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    MailCrowdTest(MailQueue queue, Jdbi jdbi) {
        this.queue = queue;
        this.jdbi = jdbi;
    }

    @Test
    void everyMailOfACrowdArrivesAtItsFirstAttempt() {
        List<String> addresses = IntStream.range(0, MAILS)
                .mapToObj(i -> "reader-" + i + "-" + own + "@crowd-" + i % DOMAINS + ".example")
                .toList();

        QuarkusTransaction.requiringNew()
                .run(() -> queue.add(addresses.stream()
                        .map(to -> new OutgoingMail(to, "News", "Something happened.", null))
                        .toList()));

        await().atMost(PATIENCE).until(() -> waiting() == 0);
        assertThat(addresses).allMatch(MailCrowdTest::arrived);
    }

    private int waiting() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE recipient LIKE :own")
                .bind("own", "%-" + own + "@%")
                .mapTo(Integer.class)
                .one());
    }

    private static boolean arrived(String address) {
        String server = TestServers.ensure(EnumSet.of(Server.MAIL)).mailApi();
        try {
            var mailbox = (HttpURLConnection) URI.create(server + "/api/user/" + address + "/messages/")
                    .toURL()
                    .openConnection();
            return mailbox.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            throw new IllegalStateException("The mail server could not be asked", e);
        }
    }
}
