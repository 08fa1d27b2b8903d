package daylight.bench;

import java.time.Duration;
import java.util.stream.Stream;

/** Processor time that a process and its children have used: unlike a rate, hardly touched by what else the machine does. */
final class Cpu {
    private Cpu() {}

    static Duration of(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .map(one -> one.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Microseconds for one request. */
    static double perRequest(Duration before, Duration after, double requests) {
        return after.minus(before).toNanos() / 1000.0 / requests;
    }
}
