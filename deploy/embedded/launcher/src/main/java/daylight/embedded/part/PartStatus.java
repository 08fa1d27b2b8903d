package daylight.embedded.part;

import java.time.Duration;
import java.time.Instant;

/**
 * What a supervisor knows of a part.
 *
 * @param pid 0 while there is no process
 * @param since when it came into this state
 * @param took from start to healthy, at the latest start; zero before
 * @param note why it was started again last, or empty
 */
public record PartStatus(
        String name, PartState state, long pid, Instant since, Duration took, int restarts, String note) {

    static PartStatus initial(String name) {
        return new PartStatus(name, PartState.WAITING, 0, Instant.now(), Duration.ZERO, 0, "");
    }

    PartStatus to(PartState next, long process) {
        return new PartStatus(name, next, process, Instant.now(), took, restarts, note);
    }

    PartStatus up(Duration time) {
        return new PartStatus(name, PartState.UP, pid, Instant.now(), time, restarts, note);
    }

    PartStatus ended(String why) {
        return new PartStatus(name, PartState.RESTARTING, 0, Instant.now(), took, restarts + 1, why);
    }
}
