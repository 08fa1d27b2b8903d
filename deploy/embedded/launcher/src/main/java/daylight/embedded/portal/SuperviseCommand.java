package daylight.embedded.portal;

import daylight.embedded.part.PartStatus;
import daylight.embedded.part.Supervisor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The process that {@code up} leaves behind. */
@Command(name = "supervise", hidden = true, description = "Runs the parts until it is told to end.")
final class SuperviseCommand implements Callable<Integer> {

    @Mixin
    private Gate gate = new Gate();

    private final CountDownLatch everStarted = new CountDownLatch(1);

    @Override
    public Integer call() throws IOException, InterruptedException {
        var installation = Installation.here();
        var file = new StatusFile(installation.place().run());
        var board = new Board(file);
        var supervisor =
                new Supervisor(installation.place().run(), installation.place().logs(), board::changed);
        board.show(supervisor);
        // A signal is the only way to end it; parts end in the hook, before the process does.
        Runtime.getRuntime().addShutdownHook(new Thread(supervisor::close, "end"));
        var ready = supervisor.start(new Table(installation, gate.entrance()).parts());
        System.out.println(ready.size() + " parts");
        everStarted.await();
        return 0;
    }

    /** Writes every change to the log and the status of all to the file. */
    private static final class Board {

        private final StatusFile file;
        private volatile Runnable update = () -> {};

        Board(StatusFile file) {
            this.file = file;
        }

        void show(Supervisor supervisor) {
            update = () -> {
                // Looked at and written in one: else the older of two looks could be written last, and stay.
                synchronized (file) {
                    try {
                        file.write(supervisor.statuses());
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            };
        }

        void changed(PartStatus status) {
            System.out.println(status.since() + " " + status.name() + " " + status.state()
                    + (status.note().isEmpty() ? "" : " (" + status.note() + ")"));
            update.run();
        }
    }
}
