package daylight.embedded.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import daylight.embedded.server.Place;
import daylight.roster.NextRoster;
import daylight.roster.RootKey;
import daylight.roster.Roster;
import daylight.roster.RosterText;
import daylight.roster.SignedNote;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningPortalTest {

    @TempDir
    Path folder;

    /** Stands where the gateway does, and keeps the roster that is published to it. */
    private volatile String published = "";

    private HttpServer gateway;
    private Installation installation;

    @BeforeEach
    void runs() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        installation = new Installation(new Place(folder, folder), 0);
        int port = gateway.getAddress().getPort();
        ProcessHandle own = ProcessHandle.current();
        Path run = Files.createDirectories(folder.resolve("run"));
        Files.writeString(
                run.resolve("supervisor"),
                own.pid() + "\n" + own.info().startInstant().orElseThrow() + "\nhttp://localhost:" + port
                        + "\n127.0.0.1\n" + port);
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.equals("/api/reports/rosters")) {
            published = sent;
            answer(exchange, 201, "");
        } else if (path.equals("/api/reports/roster")) {
            answer(exchange, published.isEmpty() ? 404 : 200, published);
        } else if (path.endsWith("/token")) {
            answer(exchange, 200, "{\"access_token\":\"a\"}");
        } else {
            answer(exchange, 404, "");
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void up() throws IOException, InterruptedException {
        RunningPortal.show(installation, new SupervisorProcess(installation));
    }

    @Test
    void up_signs_the_roster_that_is_due_and_no_other() throws IOException, InterruptedException {
        new DemoRoster(installation)
                .prepare(new SupervisorProcess(installation).entrance().orElseThrow());

        up();
        String first = published;
        up();

        assertThat(RosterFiles.read(first).epoch()).isEqualTo(1);
        assertThat(published).isEqualTo(first);
        // Three days are left of it now.
        published = shortened(first);
        up();

        Roster next = RosterFiles.read(published);
        assertThat(next.epoch()).isEqualTo(3);
        assertThat(next.until()).isAfter(LocalDate.now(ZoneOffset.UTC).plusDays(30));
    }

    private String shortened(String before) throws IOException {
        Roster last = RosterFiles.read(before);
        var root = RootKey.parse(Files.readString(folder.resolve("roster/root.key")));
        Roster next =
                new NextRoster(before, LocalDate.now(ZoneOffset.UTC), 3).of(last.bodies(), last.members(), List.of());
        return SignedNote.sign(RosterText.write(next), List.of(root));
    }

    @Test
    void up_leaves_alone_what_a_release_before_this_one_started() throws IOException, InterruptedException {
        Path note = folder.resolve("run/supervisor");
        Files.write(note, Files.readAllLines(note).subList(0, 3));

        up();

        assertThat(published).isEmpty();
    }
}
