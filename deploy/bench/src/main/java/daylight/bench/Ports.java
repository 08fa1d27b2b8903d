package daylight.bench;

import java.io.IOException;
import java.net.ServerSocket;

/** Ports for servers that a bench starts for itself. */
final class Ports {
    private Ports() {}

    static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
