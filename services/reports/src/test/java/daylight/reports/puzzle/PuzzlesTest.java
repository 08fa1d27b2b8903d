package daylight.reports.puzzle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.reports.ReportsServers;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ReportsServers.class)
class PuzzlesTest {
    private static final Hex32 BINDING = new Hex32(Digest.of(new byte[] {1}));
    private static final Hex32 OTHER = new Hex32(Digest.of(new byte[] {2}));

    private final Puzzles puzzles;
    private final SpentChallenges spent;
    private final Clock clock;
    private final Jdbi jdbi;

    PuzzlesTest(Puzzles puzzles, SpentChallenges spent, Clock clock, Jdbi jdbi) {
        this.puzzles = puzzles;
        this.spent = spent;
        this.clock = clock;
        this.jdbi = jdbi;
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
        assertThat(spent.spend(challenge)).isTrue();

        spent.tidy(clock.instant());

        assertThat(spent.spend(challenge)).isFalse();
    }

    @Test
    void noChallengeOfBeforeACrashOfTheDatabaseIsTakenAndThoseOfAfterAre() {
        Challenge used = puzzles.next();
        Challenge unused = puzzles.next();
        take(used);

        crash();

        assertThatThrownBy(() -> take(used)).isInstanceOf(PuzzleRefusal.class);
        assertThatThrownBy(() -> take(unused)).isInstanceOf(PuzzleRefusal.class);
        take(puzzles.next());
    }

    private void take(Challenge given) {
        Hex32 challenge = Hex32.parse(given.challenge());
        puzzles.take(challenge, BINDING, Challenges.solve(challenge, BINDING, given.bits()));
    }

    /** What PostgreSQL does when it recovers: every unlogged table is empty, and no other. */
    private void crash() {
        jdbi.useHandle(handle -> handle.createQuery(
                        "SELECT relname FROM pg_class WHERE relpersistence = 'u' AND relkind = 'r'")
                .mapTo(String.class)
                .list()
                .forEach(table -> handle.execute("TRUNCATE " + table)));
    }

    @Test
    void theMoreArrivesTheHarderItIsBetweenTheTwoThatAreSet() {
        assertThat(Puzzles.bits(16, 22, 0)).isEqualTo(16);
        assertThat(Puzzles.bits(16, 22, 0.5)).isEqualTo(19);
        assertThat(Puzzles.bits(16, 22, 1)).isEqualTo(22);
    }
}
