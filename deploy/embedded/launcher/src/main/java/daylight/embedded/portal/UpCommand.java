package daylight.embedded.portal;

import daylight.embedded.part.Leftovers;
import daylight.embedded.part.PartState;
import daylight.embedded.part.PartStatus;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = "Builds what is out of date, starts every part, loads the sample data once, and returns.",
        footer = {
            "",
            "Data lies under .portal/ and is kept. Ports other than the gateway's are fixed and on loopback;",
            "DAYLIGHT_PORT_OFFSET=1000 (any whole hundreds) in the environment of every command moves them out of"
                    + " the way of a second checkout."
        })
final class UpCommand implements Callable<Integer> {

    private static final int HOPELESS = 3;
    private static final Duration LOOK = Duration.ofMillis(100);

    @Mixin
    private Gate gate = new Gate();

    @Option(names = "--no-samples", description = "Do not load the sample data.")
    private boolean noSamples;

    /** A build that starts a portal to test what it just built must not start a second build. */
    @Option(names = "--no-build", description = "Start what is built already.")
    private boolean noBuild;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var installation = Installation.here();
        try (var _ = OneAtATime.starting(installation)) {
            return up(installation);
        }
    }

    private int up(Installation installation) throws IOException, InterruptedException {
        Instant start = Instant.now();
        var supervisor = new SupervisorProcess(installation);
        if (supervisor.running().isPresent()) {
            RunningPortal.show(installation, supervisor);
            return 0;
        }
        Entrance entrance = gate.entrance();
        makeReady(installation, entrance);
        start(installation, supervisor, entrance);
        if (!noSamples) {
            new Samples(installation).loadOnce(entrance);
        }
        farewell(entrance, Duration.between(start, Instant.now()));
        return 0;
    }

    /** All that may stop it before a part is started. */
    private void makeReady(Installation installation, Entrance entrance) throws IOException, InterruptedException {
        var build = new Build(installation.root());
        boolean building = !noBuild && build.outOfDate();
        var checks = new Checks(installation, entrance);
        checks.possible();
        if (new Leftovers(installation.place().run()).end()) {
            System.out.println("  ended what a supervisor that was killed had left running");
        }
        checks.all(building);
        if (building) {
            build.run();
        }
    }

    /** The roster's root is pinned before the services start, and its roster published when they do. */
    private static void start(Installation installation, SupervisorProcess supervisor, Entrance entrance)
            throws IOException, InterruptedException {
        var roster = new DemoRoster(installation);
        boolean reports = Services.built(installation.root()).stream()
                .anyMatch(part -> part.name().equals("reports"));
        if (reports) {
            roster.prepare(entrance);
        }
        supervisor.start(entrance);
        follow(installation, supervisor);
        if (reports) {
            roster.renewOrSay(entrance);
        }
    }

    private static void follow(Installation installation, SupervisorProcess supervisor)
            throws IOException, InterruptedException {
        var file = new StatusFile(installation.place().run());
        Set<String> told = new HashSet<>();
        while (true) {
            List<PartStatus> statuses = file.read();
            for (PartStatus status : statuses) {
                if (status.state() == PartState.UP && told.add(status.name())) {
                    System.out.printf(Locale.ROOT, "  %-14s up in %4.1f s%n", status.name(), seconds(status.took()));
                }
            }
            if (!statuses.isEmpty() && told.size() == statuses.size()) {
                return;
            }
            giveUpIfHopeless(statuses, supervisor);
            Thread.sleep(LOOK);
        }
    }

    private static void giveUpIfHopeless(List<PartStatus> statuses, SupervisorProcess supervisor) throws IOException {
        Optional<ProcessHandle> running = supervisor.running();
        if (running.isEmpty()) {
            throw new PortalException("The supervisor ended; .portal/logs/supervisor.log says why.");
        }
        for (PartStatus status : statuses) {
            if (status.restarts() >= HOPELESS && status.took().isZero()) {
                supervisor.stop(running.get());
                throw new PortalException(
                        status.name() + " does not start (" + status.note() + "). Its log ends so:\n\n"
                                + new LogTail(status.name()).last(15) + "\nEverything was stopped again.");
            }
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private static void farewell(Entrance entrance, Duration took) {
        System.out.printf(Locale.ROOT, """

            Daylight is up after %.1f s.

            Address   %s
            Accounts  citizen, publisher, moderator, registrar, second-registrar, investigator, auditor, admin;
                      password demo- and the name
            Logs      .portal/logs, or ./portal logs [part] [-f]
            Stop      ./portal down
            """, seconds(took), entrance.publicUrl());
    }
}
