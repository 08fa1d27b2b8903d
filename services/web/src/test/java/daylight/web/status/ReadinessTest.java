package daylight.web.status;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ReadinessTest {
    private final Readiness readiness = new Readiness();

    @Test
    void a_part_works_exactly_while_it_answers_that_it_is_ready() throws IOException {
        HttpServer part = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI address = URI.create("http://localhost:" + part.getAddress().getPort());
        answer(part, "/ready", 200);
        answer(part, "/disturbed", 503);
        part.start();

        assertThat(readiness.ready(address.resolve("/ready"))).isTrue();
        assertThat(readiness.ready(address.resolve("/disturbed"))).isFalse();

        part.stop(0);
        assertThat(readiness.ready(address.resolve("/ready"))).isFalse();
    }

    private static void answer(HttpServer part, String path, int status) {
        part.createContext(path, exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
    }
}
