package daylight.embedded.portal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "Posts the real documents in a folder (seeds/README.md says which are known) through the gateway,"
                + " and ends with a table of what was posted, what was there already and what was refused.")
final class LoadCommand implements Callable<Integer> {

    private static final int MEGABYTES = 384;

    @Parameters(paramLabel = "FOLDER", description = "holds one folder for each data set")
    private Path folder = Path.of("");

    @Option(names = "--most", paramLabel = "ROWS", description = "post at most so many rows of each source")
    private int most = Integer.MAX_VALUE;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw new PortalException(folder + " is no folder.");
        }
        var installation = Installation.here();
        return new Client(installation)
                .with(
                        "DAYLIGHT_MAIL",
                        "http://127.0.0.1:" + installation.ports().mailApi())
                .run(
                        MEGABYTES,
                        List.of("seeds"),
                        "daylight.seeds.realdata.LoadRealData",
                        List.of(folder.toAbsolutePath().toString(), Integer.toString(most)));
    }
}
