package daylight.embedded.portal;

import daylight.embedded.part.Leftovers;
import daylight.embedded.part.PartStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows state, process, memory, uptime and restarts of each part.",
        exitCodeListHeading = "Exit values:%n",
        exitCodeList = {"0:it runs", "3:it does not"})
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_RUNNING = 3;

    @Override
    public Integer call() throws IOException {
        var installation = Installation.here();
        var supervisor = new SupervisorProcess(installation);
        if (supervisor.running().isEmpty()) {
            boolean left = new Leftovers(installation.place().run()).any();
            System.out.println(
                    left
                            ? "The supervisor was killed; its parts run on, and nobody restarts them. ./portal up starts"
                                    + " the portal anew, ./portal down ends them."
                            : "The portal is not running. Start it with ./portal up.");
            return NOT_RUNNING;
        }
        print(installation);
        System.out.println("\nAddress   " + supervisor.publicUrl());
        RosterFiles.warning(installation).ifPresent(System.out::println);
        return 0;
    }

    static void print(Installation installation) throws IOException {
        List<PartStatus> statuses = new StatusFile(installation.place().run()).read();
        System.out.printf(
                "%-14s %-10s %8s %9s %9s %9s %8s%n",
                "part", "state", "process", "RSS MB", "PSS MB", "uptime", "restarts");
        Memory together = Memory.NONE;
        for (PartStatus status : statuses) {
            Memory memory = Memory.of(status.pid());
            together = together.plus(memory);
            line(status, memory);
        }
        Optional<ProcessHandle> supervisor = new SupervisorProcess(installation).running();
        Memory own = supervisor.map(process -> Memory.ofOne(process.pid())).orElse(Memory.NONE);
        String pid = supervisor.map(process -> Long.toString(process.pid())).orElse("-");
        sum("supervisor", supervisor.isPresent() ? "up" : "gone", pid, own);
        sum("together", "", "", together.plus(own));
    }

    private static void sum(String what, String state, String pid, Memory memory) {
        System.out.printf(
                "%-14s %-10s %8s %9d %9d%n", what, state, pid, memory.resident() >> 20, memory.proportional() >> 20);
    }

    private static void line(PartStatus status, Memory memory) {
        System.out.printf(
                "%-14s %-10s %8s %9d %9d %9s %8d%s%n",
                status.name(),
                status.state().name().toLowerCase(Locale.ROOT),
                status.pid() == 0 ? "-" : status.pid(),
                memory.resident() >> 20,
                memory.proportional() >> 20,
                uptime(Duration.between(status.since(), Instant.now())),
                status.restarts(),
                status.note().isEmpty() ? "" : "  " + status.note());
    }

    private static String uptime(Duration time) {
        return time.toHours() > 0
                ? "%dh%02dm".formatted(time.toHours(), time.toMinutesPart())
                : "%dm%02ds".formatted(time.toMinutes(), time.toSecondsPart());
    }
}
