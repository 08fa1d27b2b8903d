package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "logs", mixinStandardHelpOptions = true, description = "Shows the end of the logs.")
final class LogsCommand implements Callable<Integer> {

    private static final Duration LOOK = Duration.ofMillis(300);

    @Parameters(arity = "0..1", paramLabel = "PART", description = "One part only, as named by status; all otherwise.")
    private String part = "";

    @Option(names = "-f", description = "Go on showing what is written, until Ctrl-C.")
    private boolean follow;

    @Option(names = "-n", paramLabel = "LINES", defaultValue = "30", description = "Lines of each (${DEFAULT-VALUE}).")
    private int lines = 30;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (lines < 0) {
            throw new PortalException("-n must be 0 or more, not " + lines + ".");
        }
        Path logs = Installation.here().place().logs();
        List<String> names = names(logs);
        if (names.isEmpty()) {
            throw new PortalException("There are no logs yet. Start the portal with ./portal up.");
        }
        if (!part.isEmpty() && !names.contains(part)) {
            throw new PortalException(
                    "There is no log of \"" + part + "\". There are: " + String.join(", ", names) + ".");
        }
        show((part.isEmpty() ? names : List.of(part)).stream().map(LogTail::new).toList());
        return 0;
    }

    private void show(List<LogTail> tails) throws IOException, InterruptedException {
        for (LogTail tail : tails) {
            show(tail, tail.last(lines));
        }
        while (follow) {
            Thread.sleep(LOOK);
            for (LogTail tail : tails) {
                show(tail, tail.more());
            }
        }
    }

    private static List<String> names(Path logs) throws IOException {
        if (Files.notExists(logs)) {
            return List.of();
        }
        try (var files = Files.list(logs)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".log"))
                    .map(name -> name.substring(0, name.length() - ".log".length()))
                    .sorted()
                    .toList();
        }
    }

    private void show(LogTail tail, String text) {
        if (part.isEmpty()) {
            text.lines().forEach(line -> System.out.printf("%-14s | %s%n", tail.part(), line));
        } else {
            System.out.print(text);
        }
        System.out.flush();
    }
}
