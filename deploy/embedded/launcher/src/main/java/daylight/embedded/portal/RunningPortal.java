package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

/** What up does where everything runs already. */
final class RunningPortal {

    private RunningPortal() {}

    /** Shows it, and signs the roster that is due: a portal that runs for weeks needs a new one before it needs a new start. */
    static void show(Installation installation, SupervisorProcess supervisor) throws IOException, InterruptedException {
        System.out.println("The portal runs already.");
        StatusCommand.print(installation);
        Optional<Entrance> entrance = supervisor.entrance();
        if (entrance.isPresent() && Files.exists(RosterFolder.pinned(installation))) {
            new DemoRoster(installation).renewOrSay(entrance.get());
        }
        RosterFiles.warning(installation).ifPresent(System.out::println);
        System.out.println("\nAddress   " + supervisor.publicUrl());
    }
}
