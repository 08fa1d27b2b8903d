package daylight.embedded.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.embedded.server.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is looked at before a portal starts. */
class ChecksTest {

    @TempDir
    Path folder;

    @Test
    void busy_port_is_named_with_what_to_do() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> Checks.free("127.0.0.1", port, "the gateway", "choose another with --port"))
                    .isInstanceOf(PortalException.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("the gateway")
                    .hasMessageEndingWith("or choose another with --port.");
        }
    }

    @Test
    void portals_moved_by_whole_hundreds_never_meet() {
        var ports = Checks.innerPorts(new Installation(new Place(folder, folder), 0));

        assertThat(ports.values().stream().map(port -> port % 100)).doesNotHaveDuplicates();
    }

    @Test
    void what_no_waiting_mends_is_told_in_a_sentence() {
        assertThatThrownBy(() -> checks(0, Entrance.of("127.0.0.1", 70_000, "")).possible())
                .isInstanceOf(PortalException.class)
                .hasMessageStartingWith("--port must be from 1 to 65535, not 70000");
        assertThatThrownBy(() ->
                        checks(0, Entrance.of("daylight.example", 8080, "")).possible())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("daylight.example");
        assertThatThrownBy(
                        () -> checks(60_000, Entrance.of("127.0.0.1", 8080, "")).possible())
                .isInstanceOf(PortalException.class)
                .hasMessageStartingWith("DAYLIGHT_PORT_OFFSET=60000");
        int inside = new Installation(new Place(folder, folder), 0).ports().postgresql();
        assertThatThrownBy(() -> checks(0, Entrance.of("0.0.0.0", inside, "")).possible())
                .isInstanceOf(PortalException.class)
                .hasMessageStartingWith("--port " + inside + " is where PostgreSQL listens");
        checks(100, Entrance.of("0.0.0.0", inside, "")).possible();
        checks(1_000, Entrance.of("0.0.0.0", 8080, "")).possible();
        checks(0, Entrance.of("::1", 8080, "")).possible();
    }

    @Test
    void public_address_that_is_none_is_told_before_anything_starts() {
        for (String wrong : List.of(
                "daylight.example",
                "ftp://daylight.example",
                "https://daylight.example/portal",
                "https://daylight.example?a",
                "https://me@daylight.example",
                "http:daylight",
                "not an address")) {
            assertThatThrownBy(() ->
                            checks(0, Entrance.of("127.0.0.1", 8080, wrong)).possible())
                    .as(wrong)
                    .isInstanceOf(PortalException.class)
                    .hasMessageContaining("--public-url")
                    .hasMessageContaining(wrong);
        }
        checks(0, Entrance.of("127.0.0.1", 8080, "https://daylight.example:8443/"))
                .possible();
    }

    @Test
    void what_this_machine_lacks_is_told_in_a_sentence() throws IOException, InterruptedException {
        Path toMake = folder.resolve("not/there/yet");

        Machine.disk(toMake, 1);
        assertThatThrownBy(() -> Machine.disk(toMake, Long.MAX_VALUE))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("MB of disk are free at " + folder);
        assertThatThrownBy(() -> Machine.memory(Long.MAX_VALUE)).isInstanceOf(PortalException.class);
        Machine.permits(List.of());
        Machine.permits(List.of("nice"));
        assertThatThrownBy(() -> Machine.permits(List.of("false")))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("run ./portal as another user");
        assertThatThrownBy(() -> Machine.permits(List.of("no-such-program"))).isInstanceOf(PortalException.class);
    }

    private Checks checks(int offset, Entrance entrance) {
        return new Checks(new Installation(new Place(folder, folder), offset), entrance);
    }
}
