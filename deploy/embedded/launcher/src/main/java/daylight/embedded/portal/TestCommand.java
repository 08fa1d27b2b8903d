package daylight.embedded.portal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        description =
                "Runs every check and test: formatter, compiler, units, services against the real servers, and last"
                        + " the journeys in a browser against a whole portal.",
        footer = {
            "",
            "The journeys start a portal of their own on free ports and need Chromium; as root on Debian it is installed.",
            "Without them: ./portal test -- -pl '!deploy/journeys'",
            "One module with what it needs: ./portal test -- -pl services/web -am"
        })
final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAVEN", description = "Further arguments for Maven, after a --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Node.require();
        if (journeys()) {
            Browser.require();
        }
        var all = new ArrayList<String>();
        all.add("verify");
        if (!picked()) {
            // Two modules at a time: while one waits for a server the other has the processor. The profile keeps the
            // journeys last.
            all.addAll(List.of("--threads", "2", "--activate-profiles", "whole"));
        }
        all.addAll(arguments);
        return Maven.process(Installation.here().root(), all)
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Whoever picks modules by hand wants the journeys only when they are among them. */
    private boolean journeys() {
        String all = String.join(" ", arguments);
        return !all.contains("!deploy/journeys") && (!picked() || all.contains("!") || all.contains("deploy/journeys"));
    }

    private boolean picked() {
        String all = String.join(" ", arguments);
        return all.contains("-pl") || all.contains("--projects");
    }
}
