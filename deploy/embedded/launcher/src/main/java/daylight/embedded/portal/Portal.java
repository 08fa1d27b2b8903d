package daylight.embedded.portal;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;

@Command(
        name = "portal",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Runs Daylight with all its servers on this machine, each part a process of its own.%n",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            ResetCommand.class,
            TestCommand.class,
            BenchCommand.class,
            LoadCommand.class,
            ReindexCommand.class,
            RosterCommand.class,
            ServersCommand.class,
            SuperviseCommand.class,
            TrainCommand.class
        })
public final class Portal {

    private Portal() {}

    public static void main(String[] args) {
        IExecutionExceptionHandler refusals = (failure, command, parsed) -> {
            if (!(failure instanceof PortalException)) {
                throw failure;
            }
            PrintWriter err = command.getErr();
            err.println(failure.getMessage());
            return 1;
        };
        CommandLine line = new CommandLine(new Portal())
                .setExecutionExceptionHandler(refusals)
                .setAbbreviatedSubcommandsAllowed(false);
        if (args.length == 0) {
            line.usage(System.out);
            return;
        }
        System.exit(line.execute(args));
    }
}
