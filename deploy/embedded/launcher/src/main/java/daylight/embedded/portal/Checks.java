package daylight.embedded.portal;

import daylight.embedded.server.Ports;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What would stop the portal half-way, found before anything starts. */
final class Checks {

    private static final int LAST_PORT = 65_535;
    private static final long DISK = 4L << 30;
    private static final long DISK_TO_BUILD = 6L << 30;
    private static final long MEMORY = 3L << 30;

    private final Installation installation;
    private final Entrance entrance;

    Checks(Installation installation, Entrance entrance) {
        this.installation = installation;
        this.entrance = entrance;
    }

    void all(boolean building) throws IOException, InterruptedException {
        possible();
        if (building) {
            Node.require();
        }
        disk(building ? DISK_TO_BUILD : DISK);
        memory();
        for (var port : innerPorts(installation).entrySet()) {
            free("127.0.0.1", port.getValue(), port.getKey(), "set DAYLIGHT_PORT_OFFSET=1000 to move all inner ports");
        }
        free(entrance.host(), entrance.port(), "the gateway", "choose another with --port");
    }

    /** Before anything is built: no waiting mends these. */
    void possible() {
        if (!isPort(entrance.port())) {
            throw new PortalException(
                    "--port must be from 1 to " + LAST_PORT + ", not " + entrance.port() + "; the default is 8080.");
        }
        if (!innerPorts(installation).values().stream().allMatch(Checks::isPort)) {
            throw new PortalException("DAYLIGHT_PORT_OFFSET=" + installation.offset()
                    + " moves ports out of the range that ends at " + LAST_PORT + "; 1000 is a good one.");
        }
        address(entrance.host());
    }

    private static boolean isPort(int port) {
        return port >= 1 && port <= LAST_PORT;
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.ofLiteral(host.equals("localhost") ? "127.0.0.1" : host);
        } catch (IllegalArgumentException name) {
            throw new PortalException("--host must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not \""
                    + host + "\"; --public-url says what browsers call it.");
        }
    }

    /** All that the parts listen on, on loopback, by what they are for. */
    static Map<String, Integer> innerPorts(Installation installation) {
        Ports ports = installation.ports();
        var wanted = new LinkedHashMap<String, Integer>();
        wanted.put("PostgreSQL", ports.postgresql());
        wanted.put("Kafka", ports.kafka());
        wanted.put("Kafka's controller", ports.kafkaController());
        wanted.put("Elasticsearch", ports.elasticsearch());
        wanted.put("Elasticsearch's transport", ports.elasticsearchTransport());
        wanted.put("Keycloak", ports.keycloak());
        wanted.put("Keycloak's management", ports.keycloakManagement());
        wanted.put("SMTP", ports.smtp());
        wanted.put("IMAP", ports.imap());
        wanted.put("the mail API", ports.mailApi());
        for (ServicePart service : Services.ALL) {
            wanted.put(service.name(), installation.port(service));
        }
        return wanted;
    }

    static void free(String host, int port, String what, String otherwise) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address(host), port));
        } catch (BindException e) {
            throw new PortalException("Port " + port + " on " + host + ", which " + what + " needs, cannot be had ("
                    + e.getMessage() + "): stop the program that listens there, or " + otherwise + ".");
        }
    }

    private void disk(long needed) throws IOException {
        long usable = Files.getFileStore(installation.root()).getUsableSpace();
        if (usable < needed) {
            throw new PortalException("Only %d MB of disk are free at %s; free at least %d MB and try again."
                    .formatted(usable >> 20, installation.root(), needed >> 20));
        }
    }

    private static void memory() throws IOException {
        Path file = Path.of("/proc/meminfo");
        if (Files.notExists(file)) {
            return;
        }
        long available = Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        if (available < MEMORY) {
            throw new PortalException(
                    "Only %d MB of memory are available; the portal needs %d MB. Close something and try again."
                            .formatted(available >> 20, MEMORY >> 20));
        }
    }
}
