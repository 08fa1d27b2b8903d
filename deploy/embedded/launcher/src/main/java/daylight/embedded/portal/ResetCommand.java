package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Stops the portal and deletes its data, secrets, keys and logs. What was built stays.")
final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Really do it.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        if (!yes) {
            throw new PortalException("This deletes all records, accounts and logs of this checkout's portal."
                    + " To do it: ./portal reset --yes");
        }
        reset(Installation.here());
        System.out.println("The data is gone. ./portal up starts afresh.");
        return 0;
    }

    /** Not while another command starts it: what that has begun would go on without its data. */
    static void reset(Installation installation) throws IOException {
        try (var _ = OneAtATime.starting(installation)) {
            DownCommand.stop(installation);
            deleteAll(installation);
        }
    }

    private static void deleteAll(Installation installation) throws IOException {
        for (String name : List.of("data", "config", "logs", "run", "roster", "secrets.properties")) {
            delete(installation.place().state().resolve(name));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> paths;
        try (var walk = Files.walk(folder)) {
            paths = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
