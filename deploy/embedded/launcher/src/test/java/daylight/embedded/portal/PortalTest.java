package daylight.embedded.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.embedded.part.PartState;
import daylight.embedded.part.PartStatus;
import daylight.embedded.server.Place;
import daylight.embedded.server.Secrets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortalTest {

    @TempDir
    Path folder;

    @Test
    void second_command_that_starts_the_portal_waits_for_the_first() throws IOException {
        var installation = new Installation(new Place(folder, folder.resolve("state")), 0);

        try (var _ = OneAtATime.starting(installation)) {
            assertThatThrownBy(() -> OneAtATime.starting(installation))
                    .isInstanceOf(PortalException.class)
                    .hasMessageContaining("Another ./portal up");
        }
        OneAtATime.starting(installation).close();
    }

    @Test
    void reset_deletes_nothing_while_the_portal_is_being_started() throws IOException {
        var installation = new Installation(new Place(folder, folder.resolve("state")), 0);
        Path data = Files.createDirectories(folder.resolve("state/data"));

        try (var _ = OneAtATime.starting(installation)) {
            assertThatThrownBy(() -> ResetCommand.reset(installation)).isInstanceOf(PortalException.class);
            assertThat(data).exists();
        }
        ResetCommand.reset(installation);
        assertThat(data).doesNotExist();
    }

    @Test
    void second_bench_is_refused_while_the_first_measures() throws IOException {
        var installation = new Installation(new Place(folder, folder.resolve("state")), 0);

        try (var _ = OneAtATime.measuring(installation)) {
            assertThatThrownBy(() -> OneAtATime.measuring(installation))
                    .isInstanceOf(PortalException.class)
                    .hasMessageContaining("Another ./portal bench");
            // A bench starts portals.
            OneAtATime.starting(installation).close();
        }
        OneAtATime.measuring(installation).close();
    }

    @Test
    void down_ends_what_a_killed_supervisor_left_running() throws IOException, InterruptedException {
        var installation = new Installation(new Place(folder, folder), 0);
        Process orphan = new ProcessBuilder("sleep", "1000").start();
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                run.resolve("gateway.pid"),
                orphan.pid() + " " + orphan.info().startInstant().orElseThrow());

        assertThat(DownCommand.stop(installation)).isTrue();

        assertThat(orphan.waitFor()).isNotZero();
        assertThat(DownCommand.stop(installation)).isFalse();
    }

    @Test
    void status_is_read_as_it_was_written() throws IOException {
        var status = new PartStatus(
                "kafka", PartState.UP, 4711, Instant.EPOCH, Duration.ofMillis(2500), 2, "ended with exit value 137");

        new StatusFile(folder).write(List.of(status));

        assertThat(new StatusFile(folder).read()).containsExactly(status);
    }

    @Test
    void running_supervisor_is_found_by_process_and_start_alone() throws IOException {
        var installation = new Installation(new Place(folder, folder), 0);
        ProcessHandle own = ProcessHandle.current();
        Files.createDirectories(folder.resolve("run"));
        Path note = folder.resolve("run/supervisor");

        Files.writeString(note, own.pid() + "\n" + own.info().startInstant().orElseThrow() + "\nhttp://localhost:8080");
        assertThat(new SupervisorProcess(installation).running()).contains(own);

        Files.writeString(note, own.pid() + "\n" + Instant.EPOCH + "\nhttp://localhost:8080");
        assertThat(new SupervisorProcess(installation).running()).isEmpty();

        // As a full disk leaves it.
        Files.writeString(note, "");
        assertThat(new SupervisorProcess(installation).running()).isEmpty();
    }

    @Test
    void secrets_are_made_up_once_and_for_the_owner_alone() throws IOException {
        String first = Secrets.of(folder).get("postgresql");

        assertThat(Secrets.of(folder).get("postgresql")).isEqualTo(first).hasSizeGreaterThan(40);
        assertThat(Secrets.of(folder.resolve("other")).get("postgresql")).isNotEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void public_address_follows_host_and_port() {
        assertThat(Entrance.of("0.0.0.0", 9090, "").publicUrl()).isEqualTo("http://localhost:9090");
        assertThat(Entrance.of("192.0.2.7", 8080, "").publicUrl()).isEqualTo("http://192.0.2.7:8080");
        assertThat(Entrance.of("0.0.0.0", 443, "https://daylight.example/").publicUrl())
                .isEqualTo("https://daylight.example");
    }
}
