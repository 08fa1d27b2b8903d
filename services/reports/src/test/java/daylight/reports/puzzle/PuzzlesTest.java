package daylight.reports.puzzle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.reports.ReportsServers;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class PuzzlesTest {
    private static final Hex32 BINDING = new Hex32(Digest.of(new byte[] {1}));
    private static final Hex32 OTHER = new Hex32(Digest.of(new byte[] {2}));

    private final Puzzles puzzles;
    private final SpentChallenges spent;
    private final Clock clock;

    PuzzlesTest(Puzzles puzzles, SpentChallenges spent, Clock clock) {
        this.puzzles = puzzles;
        this.spent = spent;
        this.clock = clock;
    }

    @Test
    void aSolutionIsTakenOnceForWhatItWasSolvedFor() {
        Challenge next = puzzles.next();
        Hex32 challenge = Hex32.parse(next.challenge());
        String nonce = Challenges.solve(challenge, BINDING, next.bits());

        assertThat(puzzles.isSolved(challenge, OTHER, nonce)).isFalse();
        puzzles.take(challenge, BINDING, nonce);
        assertThatThrownBy(() -> puzzles.take(challenge, BINDING, nonce)).isInstanceOf(PuzzleRefusal.class);
    }

    @Test
    void aChallengeThatAsksForLessThanWeDidIsNoneOfOurs() {
        byte[] easier = Hex32.parse(puzzles.next().challenge()).bytes().clone();
        easier[0] = 0;
        Hex32 challenge = new Hex32(easier);

        assertThat(puzzles.isSolved(challenge, BINDING, Challenges.solve(challenge, BINDING, 0)))
                .isFalse();
    }

    @Test
    void whatWasUsedIsRememberedAsLongAsItCouldBeUsedAgain() {
        Hex32 challenge = Hex32.parse(puzzles.next().challenge());
        assertThat(spent.spend(challenge, clock.instant().plus(Duration.ofMinutes(15))))
                .isTrue();

        spent.tidy(clock.instant());

        assertThat(spent.spend(challenge, clock.instant().plus(Duration.ofMinutes(15))))
                .isFalse();
    }

    @Test
    void theMoreArrivesTheHarderItIsBetweenTheTwoThatAreSet() {
        assertThat(Puzzles.bits(16, 22, 0)).isEqualTo(16);
        assertThat(Puzzles.bits(16, 22, 0.5)).isEqualTo(19);
        assertThat(Puzzles.bits(16, 22, 1)).isEqualTo(22);
    }
}
