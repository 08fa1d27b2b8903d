package daylight.bench;

import daylight.reports.keys.Hex32;
import daylight.reports.puzzle.Challenge;
import daylight.reports.puzzle.Challenges;
import java.time.Clock;
import java.time.Duration;

/** What the service spends on a puzzle's solution before it asks the database: its own code, called here. */
final class PuzzleChecking {
    private static final int BITS = 16;
    private static final int WARM = 20_000;
    private static final int CHECKS = 200_000;
    private static final double MOST_MICROS = 50;

    private PuzzleChecking() {}

    static Figure measure() {
        SealedFiles random = new SealedFiles(11);
        Challenges challenges = new Challenges(random.bytes(32), Clock.systemUTC());
        Challenge challenge = challenges.fresh(BITS, Duration.ofMinutes(15), 0);
        Hex32 asked = Hex32.parse(challenge.challenge());
        Hex32 binding = new Hex32(random.bytes(32));
        String nonce = Challenges.solve(asked, binding, BITS);
        check(challenges, asked, binding, nonce, WARM);
        long start = System.nanoTime();
        check(challenges, asked, binding, nonce, CHECKS);
        double micros = (System.nanoTime() - start) / 1000.0 / CHECKS;
        return Figure.atMost("checking a puzzle, on average", micros, "us", MOST_MICROS);
    }

    private static void check(Challenges challenges, Hex32 asked, Hex32 binding, String nonce, int times) {
        for (int i = 0; i < times; i++) {
            if (!challenges.isSolved(asked, binding, nonce)) {
                throw new IllegalStateException("A right solution was not taken");
            }
        }
    }
}
