package daylight.embedded.portal;

import daylight.embedded.server.Ports;
import daylight.embedded.server.Postgresql;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
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
        Machine.disk(installation.root(), building ? DISK_TO_BUILD : DISK);
        Machine.disk(installation.place().state(), DISK);
        Machine.memory(MEMORY);
        Machine.permits(Postgresql.unprivileged());
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
        innerPorts(installation).forEach((part, port) -> {
            if (port == entrance.port()) {
                throw new PortalException("--port " + port + " is where " + part
                        + " listens inside: choose another, or move all inner ports by DAYLIGHT_PORT_OFFSET=1000.");
            }
        });
        address(entrance.host());
        origin(entrance.publicUrl());
    }

    /** Sign-in, links and the roster's root are made of it: what is no address would be found out half-way, or never. */
    private static void origin(String publicUrl) {
        if (!isOrigin(publicUrl)) {
            throw new PortalException(
                    "--public-url must be what browsers call the portal, without a path: https://daylight.example, not \""
                            + publicUrl + "\".");
        }
    }

    private static boolean isOrigin(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null && address.endsWith("://" + uri.getHost() + port(uri));
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static String port(URI uri) {
        return uri.getPort() < 0 ? "" : ":" + uri.getPort();
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
}
