package daylight.embedded.part;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;

/** Asks a part whether it serves. */
@FunctionalInterface
public interface Probe {

    /** Returns without an exception only if the part is healthy. */
    void check() throws IOException;

    /** Healthy when the address answers 2xx. */
    static Probe http(String address) {
        return () -> {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(1_000);
            // A health page may itself wait for a server that is only just coming up.
            connection.setReadTimeout(10_000);
            try {
                if (connection.getResponseCode() / 100 != 2) {
                    throw new IOException(address + " answers " + connection.getResponseCode());
                }
            } finally {
                connection.disconnect();
            }
        };
    }

    /** Healthy when the loopback port takes a connection. */
    static Probe port(int port) {
        return () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
            }
        };
    }
}
