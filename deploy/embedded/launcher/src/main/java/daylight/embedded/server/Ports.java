package daylight.embedded.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The loopback ports of the servers. */
public record Ports(
        int postgresql,
        int kafka,
        int kafkaController,
        int elasticsearch,
        int elasticsearchTransport,
        int keycloak,
        int keycloakManagement,
        int smtp,
        int imap,
        int mailApi) {

    /** No two end in the same two digits, those of the services neither: portals moved by whole hundreds never meet. */
    public static final Ports PORTAL = new Ports(15432, 19092, 19093, 19200, 19301, 18189, 18190, 13025, 13143, 13080);

    /** All of them higher by the same number. */
    public Ports shifted(int by) {
        return new Ports(
                postgresql + by,
                kafka + by,
                kafkaController + by,
                elasticsearch + by,
                elasticsearchTransport + by,
                keycloak + by,
                keycloakManagement + by,
                smtp + by,
                imap + by,
                mailApi + by);
    }

    /** Ports that are free at this moment; all are held until the last is found, so that no two are the same. */
    public static Ports free() throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < 10; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] port = held.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(port[0], port[1], port[2], port[3], port[4], port[5], port[6], port[7], port[8], port[9]);
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }
}
