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
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** From the queue to a real mail server. */
@QuarkusTest
@TestProfile(MailSenderTest.Sending.class)
class MailSenderTest {
    /** Longer than an attempt that hangs, the wait after it and the next attempt: a mail that comes late has come. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** A process that sends, to the mail server of the tests. */
    public static final class Sending implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "daylight.mail.send", "true",
                    "daylight.mail.every", "PT0.1S",
                    "quarkus.mailer.mock", "false",
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

    MailSenderTest(MailQueue queue, Jdbi jdbi) {
        this.queue = queue;
        this.jdbi = jdbi;
    }

    @Test
    void newsArriveWithOneClickToStopThemAlsoAtAnAddressBeyondAscii() {
        String to = "用户" + own + "@xn--fsqu00a.xn--fiqs8s";

        add(to, "https://portal.example/stop?token=a");

        await().atMost(PATIENCE).until(() -> mails(to).contains("List-Unsubscribe-Post"));
        assertThat(mails(to))
                .contains("List-Unsubscribe: <https://portal.example/stop?token=a>")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                .contains("Auto-Submitted: auto-generated");
        await().until(() -> waiting(to) == 0);
    }

    @Test
    void oneThatCannotBeSentWaitsAndHoldsUpNobody() {
        String broken = "no address " + own + "@mail.example";
        String sound = "sound" + own + "@mail.example";

        add(broken, null);
        add(sound, null);

        await().atMost(PATIENCE).until(() -> !mails(sound).isEmpty());
        await().until(() -> jdbi.withHandle(handle -> handle.createQuery(
                                "SELECT count(*) FROM mail WHERE recipient = :to AND attempts = 1 AND due_at > now() + interval '10 seconds'"
                                        + " AND due_at < now() + interval '31 seconds'")
                        .bind("to", broken)
                        .mapTo(Integer.class)
                        .one()
                == 1));
        jdbi.useHandle(handle -> handle.execute("DELETE FROM mail WHERE recipient = ?", broken));
    }

    private void add(String to, @Nullable String unsubscribe) {
        QuarkusTransaction.requiringNew()
                .run(() -> queue.add(List.of(new OutgoingMail(to, "News", "Something happened.", unsubscribe))));
    }

    private int waiting(String to) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM mail WHERE recipient = :to")
                .bind("to", to)
                .mapTo(Integer.class)
                .one());
    }

    /** As the server has them; nothing before the first, when it does not know the mailbox. */
    private static String mails(String address) {
        String server = TestServers.ensure(EnumSet.of(Server.MAIL)).mailApi();
        try (var stream = URI.create(
                        server + "/api/user/" + URLEncoder.encode(address, StandardCharsets.UTF_8) + "/messages/")
                .toURL()
                .openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException notYet) {
            return "";
        }
    }
}
