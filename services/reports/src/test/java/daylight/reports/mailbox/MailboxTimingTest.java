package daylight.reports.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import daylight.reports.ReportsServers;
import daylight.reports.journey.Reporter;
import daylight.reports.keys.Hex32;
import daylight.reports.receipt.Receipt;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whether the time of an answer tells what is behind a mailbox. A few hundred looks of each kind, in random order, so that whatever else the machine does falls on all alike; {@code -Ddaylight.timings=10000} takes as many as
 * the protocol's own test. Ranks are compared: under one source the share has a standard error of 1/sqrt(6 n), 0.024 for 300, and six of these are allowed.
 */
@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class MailboxTimingTest {
    private static final int LOOKS = Integer.getInteger("daylight.timings", 300);
    private static final double ALLOWED = 6 / Math.sqrt(6.0 * LOOKS);

    private final ReadMailbox readMailbox;

    MailboxTimingTest(ReadMailbox readMailbox) {
        this.readMailbox = readMailbox;
    }

    @Test
    void unknownMailboxWrongKeyAndEmptyMailboxTakeTheSameTime() {
        Reporter reporter = new Reporter();
        reporter.report("A mailbox, empty.");
        long[][] times = new long[3][LOOKS];
        int[] done = new int[3];
        Random order = new Random(5);
        for (int look = 0; look < 3 * LOOKS; look++) {
            int kind = order.nextInt(3);
            while (done[kind] == LOOKS) {
                kind = (kind + 1) % 3;
            }
            Hex32 id = kind == 0 ? Receipt.create().mailbox() : reporter.receipt.mailbox();
            Hex32 auth = kind == 2 ? reporter.receipt.auth() : Receipt.create().auth();
            long from = System.nanoTime();
            byte[] slots = readMailbox.read(id, auth, 0);
            times[kind][done[kind]++] = System.nanoTime() - from;
            assertThat(slots).hasSize(8 * 66_520);
        }

        double unknown = Ranks.larger(times[0], times[2]);
        double wrongKey = Ranks.larger(times[1], times[2]);
        double both = Ranks.larger(times[0], times[1]);
        System.out.printf(
                "Mailboxes, %,d looks of each kind: unknown is slower than empty in %.4f of pairs, wrong key than empty in %.4f, unknown than wrong key in %.4f (0.5 +- %.4f)%n",
                LOOKS, unknown, wrongKey, both, ALLOWED);
        assertThat(unknown).as("unknown, empty").isBetween(0.5 - ALLOWED, 0.5 + ALLOWED);
        assertThat(wrongKey).as("wrong key, empty").isBetween(0.5 - ALLOWED, 0.5 + ALLOWED);
        assertThat(both).as("unknown, wrong key").isBetween(0.5 - ALLOWED, 0.5 + ALLOWED);
    }

    @Test
    void theComparisonSeesADifferenceOfAFewPercent() {
        Random random = new Random(7);
        long[] some = random.longs(10_000, 1_000, 1_100).toArray();
        long[] others = random.longs(10_000, 1_015, 1_115).toArray();

        assertThat(Ranks.larger(some, random.longs(10_000, 1_000, 1_100).toArray()))
                .isBetween(0.475, 0.525);
        assertThat(Ranks.larger(others, some)).isGreaterThan(0.6);
    }
}
