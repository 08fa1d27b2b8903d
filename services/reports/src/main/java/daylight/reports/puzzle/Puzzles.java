package daylight.reports.puzzle;

import daylight.reports.allowance.Allowances;
import daylight.reports.keys.Hex32;
import daylight.reports.keys.ServerKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Gives out challenges, the harder the more arrives, and takes each solution once. */
@ApplicationScoped
public class Puzzles {
    private final PuzzleConfig config;
    private final Allowances allowances;
    private final SpentChallenges spent;
    private final Challenges challenges;

    Puzzles(PuzzleConfig config, Allowances allowances, SpentChallenges spent, ServerKeys keys, Clock clock) {
        this.config = config;
        this.allowances = allowances;
        this.spent = spent;
        this.challenges = new Challenges(keys.of("daylight-challenge-v1"), clock);
    }

    /** A fresh one, the harder the more arrives. */
    public Challenge next() {
        return challenges.fresh(bits(config.least(), config.most(), allowances.load()), config.lifetime(), spent.era());
    }

    /** @param load of the caps, 0 to 1 */
    static int bits(int least, int most, double load) {
        return least + (int) Math.round((most - least) * load);
    }

    /**
     * Takes a solution, once.
     *
     * @param binding what it was solved for
     * @param nonce 16 hex digits
     * @throws PuzzleRefusal 403 when it is wrong, old, foreign or used
     */
    public void take(Hex32 challenge, Hex32 binding, String nonce) {
        if (!isSolved(challenge, binding, nonce) || !spent.spend(challenge)) {
            throw new PuzzleRefusal();
        }
    }

    /** Whether it is ours, alive and solved. */
    boolean isSolved(Hex32 challenge, Hex32 binding, String nonce) {
        return challenges.isSolved(challenge, binding, nonce);
    }
}
