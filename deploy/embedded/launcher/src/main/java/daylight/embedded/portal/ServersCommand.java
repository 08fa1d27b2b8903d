package daylight.embedded.portal;

import daylight.embedded.Server;
import daylight.embedded.TestServers;
import java.io.IOException;
import java.util.EnumSet;
import picocli.CommandLine.Command;

@Command(
        name = "servers",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "start | stop",
        description = {
            "Keeps the servers that tests use running between builds, for work on a service.",
            "Builds use them while DAYLIGHT_TEST_SERVERS=keep is in the environment."
        })
final class ServersCommand {

    @Command(name = "start", mixinStandardHelpOptions = true, description = "Starts them and prints their addresses.")
    int start() {
        System.out.println(TestServers.keep(EnumSet.allOf(Server.class)));
        return 0;
    }

    @Command(name = "stop", mixinStandardHelpOptions = true, description = "Ends them; their data is kept.")
    int stop() throws IOException {
        System.out.println(TestServers.stopKept() ? "The test servers are stopped." : "No test servers were running.");
        return 0;
    }
}
