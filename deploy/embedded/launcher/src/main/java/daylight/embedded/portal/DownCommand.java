package daylight.embedded.portal;

import daylight.embedded.part.Leftovers;
import daylight.embedded.server.AotCaches;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "down", mixinStandardHelpOptions = true, description = "Stops every part; data is kept.")
final class DownCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException {
        var installation = Installation.here();
        System.out.println(stop(installation) ? "The portal is down." : "The portal was not running.");
        if (AotCaches.training() && TrainCommand.inBackground(installation)) {
            System.out.println(
                    "What this run taught about starting is put together in the background, for a faster next one.");
        }
        return 0;
    }

    /** Returns whether there was anything to stop: a supervisor, or what one that was killed left running. */
    static boolean stop(Installation installation) throws IOException {
        var supervisor = new SupervisorProcess(installation);
        Optional<ProcessHandle> running = supervisor.running();
        running.ifPresent(supervisor::stop);
        boolean left = new Leftovers(installation.place().run()).end();
        return running.isPresent() || left;
    }
}
