package daylight.embedded.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * One process of the portal.
 *
 * @param name also the name of its log file
 * @param after the parts that must be healthy before this one starts
 * @param command made at each start, after {@code prepare}: what it prepared may decide how the program is started
 * @param patience how long it may take from its start until it is healthy
 * @param stopSignal what asks it to end in order; PostgreSQL needs INT, for on TERM it waits for its clients
 */
public record Part(
        String name,
        Set<String> after,
        Supplier<List<String>> command,
        Map<String, String> environment,
        Path directory,
        Step prepare,
        Probe probe,
        Step settle,
        Duration patience,
        String stopSignal) {

    /** A part with nothing to do around it, and patience enough for a machine that is busy with something else. */
    public static Part of(String name, Supplier<List<String>> command, Path directory, Probe probe) {
        return new Part(
                name,
                Set.of(),
                command,
                Map.of(),
                directory,
                Step.NOTHING,
                probe,
                Step.NOTHING,
                Duration.ofMinutes(10),
                "TERM");
    }

    public Part after(Set<String> parts) {
        return new Part(name, parts, command, environment, directory, prepare, probe, settle, patience, stopSignal);
    }

    public Part with(Map<String, String> variables) {
        return new Part(name, after, command, variables, directory, prepare, probe, settle, patience, stopSignal);
    }

    /** {@code before} runs before each start of the process, {@code healthy} each time it has become healthy. */
    public Part around(Step before, Step healthy) {
        return new Part(name, after, command, environment, directory, before, probe, healthy, patience, stopSignal);
    }

    public Part stoppedBy(String signal) {
        return new Part(name, after, command, environment, directory, prepare, probe, settle, patience, signal);
    }
}
