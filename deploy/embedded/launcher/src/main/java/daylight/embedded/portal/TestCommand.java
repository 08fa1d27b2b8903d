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
        description = "Runs every check and test: formatter, compiler, units, services against real servers, browser.")
final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MAVEN", description = "Further arguments for Maven, after a --.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Browser.install();
        var all = new ArrayList<String>();
        all.add("verify");
        all.addAll(arguments);
        return Maven.process(Installation.here().root(), all)
                .inheritIO()
                .start()
                .waitFor();
    }
}
