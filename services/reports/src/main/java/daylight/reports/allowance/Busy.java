package daylight.reports.allowance;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.time.Duration;

/** All clients together ask for more than is given. */
public final class Busy extends RefusalException {
    private static final ProblemKind KIND = new ProblemKind("reports-busy", "Too much arrives at once", 503);

    private final long seconds;

    Busy(Duration wait) {
        super(KIND.title());
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "Nothing was stored. Keep the sealed file and send it again in a few minutes.")
                .withHeader("Retry-After", Long.toString(seconds));
    }
}
