package daylight.embedded.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** With real processes; the timeout only ends a test that would hang. */
@Timeout(120)
class SupervisorTest {

    @TempDir
    Path folder;

    private final BlockingQueue<PartStatus> changes = new LinkedBlockingQueue<>();

    @Test
    void killed_part_is_started_again_and_says_so() throws IOException, InterruptedException {
        try (var supervisor = supervisor()) {
            supervisor.start(sleeper("one")).join();
            PartStatus first = next(PartState.UP);

            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

            PartStatus again = next(PartState.UP);
            assertThat(again.pid()).isNotEqualTo(first.pid());
            assertThat(again.restarts()).isEqualTo(1);
            assertThat(again.note()).isEqualTo("ended with exit value 137");
        }
    }

    @Test
    void part_waits_for_those_it_needs_and_outlives_none_of_them() throws IOException, InterruptedException {
        Path gate = folder.resolve("gate");
        Probe open = () -> {
            if (Files.notExists(gate)) {
                throw new IOException("closed");
            }
        };
        var below = Part.of("below", () -> List.of("sleep", "1000"), folder, open);
        var above = sleeper("above").after(Set.of("below"));
        try (var supervisor = supervisor()) {
            var ready = supervisor.start(List.of(below, above));
            assertThat(next(PartState.STARTING).name()).isEqualTo("below");

            Files.createFile(gate);

            assertThat(next(PartState.UP).name()).isEqualTo("below");
            assertThat(next(PartState.UP).name()).isEqualTo("above");
            // It is told a moment after the state is.
            ready.forEach(CompletableFuture::join);
        }
        assertThat(next(PartState.STOPPED).name()).isEqualTo("above");
        assertThat(next(PartState.STOPPED).name()).isEqualTo("below");
    }

    @Test
    void next_supervisor_ends_what_a_killed_one_left_behind() throws IOException, InterruptedException {
        Process orphan = new ProcessBuilder("sleep", "1000").start();
        new Leftovers(Files.createDirectories(folder.resolve("run")))
                .note(PartStatus.initial("one").to(PartState.UP, orphan.pid()));

        try (var supervisor = supervisor()) {
            assertThat(orphan.waitFor()).isNotZero();
            assertThat(supervisor.statuses()).isEmpty();
        }
    }

    @Test
    void part_is_started_again_though_nothing_can_be_written() throws IOException, InterruptedException {
        try (var supervisor = supervisor()) {
            supervisor.start(sleeper("one")).join();
            PartStatus first = next(PartState.UP);
            // As on a full disk: no process id can be noted any more.
            Files.delete(folder.resolve("run/one.pid"));
            Files.delete(folder.resolve("run"));

            ProcessHandle.of(first.pid()).orElseThrow().destroyForcibly();

            assertThat(next(PartState.UP).pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void what_ends_in_order_is_not_killed_for_a_client_that_is_asked_after_it()
            throws IOException, InterruptedException {
        Path run = Files.createDirectories(folder.resolve("run"));
        Process client = new ProcessBuilder("sleep", "1000").start();
        // Ends, as PostgreSQL does, when its client has gone; a kill would be told by its exit value.
        Process server = new ProcessBuilder(
                        "sh",
                        "-c",
                        "trap 'asked=1' TERM; echo ready; while kill -0 %d; do sleep 0.05; done; exit 7"
                                .formatted(client.pid()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(server.getInputStream().read()).isEqualTo('r');
        var leftovers = new Leftovers(run);
        leftovers.note(PartStatus.initial("a-server").to(PartState.UP, server.pid()));
        leftovers.note(PartStatus.initial("b-client").to(PartState.UP, client.pid()));
        assertThat(leftovers.any()).isTrue();

        assertThat(leftovers.end()).isTrue();

        assertThat(server.waitFor()).isEqualTo(7);
        assertThat(leftovers.any()).isFalse();
        assertThat(leftovers.end()).isFalse();
    }

    private Supervisor supervisor() throws IOException {
        return new Supervisor(folder.resolve("run"), folder.resolve("logs"), changes::add);
    }

    private Part sleeper(String name) {
        return Part.of(name, () -> List.of("sleep", "1000"), folder, () -> {});
    }

    private PartStatus next(PartState state) throws InterruptedException {
        PartStatus change = changes.take();
        while (change.state() != state) {
            change = changes.take();
        }
        return change;
    }
}
