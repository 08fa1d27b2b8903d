package daylight.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Headers of HTTP/2 that no proper client sends, frame by frame (RFC 9113 and 7541). */
@Timeout(60)
class Http2HeadersTest {
    private static final String PREFACE = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
    private static final byte[] SETTINGS = {0, 0, 0, 4, 0, 0, 0, 0, 0};
    private static final int HEADERS = 1;
    private static final int RESET = 3;
    /** The flag of a frame that begins with a priority of five bytes. */
    private static final int RANKED = 0x20;

    private static final int OK = 0x88;
    private static final int BAD_REQUEST = 0x8C;

    @TempDir
    private Path folder;

    @Test
    void aValueThatHttp1CannotCarryIsTheClientsFaultAndNotTheServices() throws Exception {
        Path certificate = folder.resolve("tls.crt");
        Path key = folder.resolve("tls.key");
        Certificate ours = Certificate.make(folder, "ours");
        ours.writePem(certificate, key);
        Map<String, String> settings = Map.of(
                "daylight.gateway.tls.certificate", certificate.toString(),
                "daylight.gateway.tls.key", key.toString());
        try (TestUpstream upstream = new TestUpstream(0);
                TestGateway gateway = TestGateway.before(upstream.url(), settings)) {
            for (String value : new String[] {"a\r\nX-Smuggled: b", "a\nb", "a\u0000b"}) {
                try (SSLSocket socket = connected(ours, gateway.port())) {
                    assertThat(status(socket, value)).as(value).isIn(BAD_REQUEST, RESET);
                }
            }
            assertThat(upstream.asked("/api/disclosures/echo")).isZero();
            try (SSLSocket socket = connected(ours, gateway.port())) {
                assertThat(status(socket, "plain")).isEqualTo(OK);
            }
        }
    }

    private static SSLSocket connected(Certificate certificate, int port) throws Exception {
        SSLSocket socket = (SSLSocket) certificate.trust().getSocketFactory().createSocket("localhost", port);
        socket.setSoTimeout(10_000);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setApplicationProtocols(new String[] {"h2"});
        socket.setSSLParameters(parameters);
        return socket;
    }

    /** The first byte of the answer's header block, which tells its status, or that the stream was reset. */
    private static int status(SSLSocket socket, String value) throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(0x82);
        block.write(0x87);
        text(block, 0x01, "localhost");
        text(block, 0x04, "/api/disclosures/echo");
        block.write(0);
        block.write(5);
        block.writeBytes("x-odd".getBytes(StandardCharsets.US_ASCII));
        block.write(value.length());
        block.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
        OutputStream out = socket.getOutputStream();
        out.write(PREFACE.getBytes(StandardCharsets.US_ASCII));
        out.write(SETTINGS);
        out.write(new byte[] {0, 0, (byte) block.size(), HEADERS, 5, 0, 0, 0, 1});
        out.write(block.toByteArray());
        out.flush();
        return read(new DataInputStream(socket.getInputStream()));
    }

    private static void text(ByteArrayOutputStream block, int name, String value) {
        block.write(name);
        block.write(value.length());
        block.writeBytes(value.getBytes(StandardCharsets.US_ASCII));
    }

    private static int read(DataInputStream in) throws IOException {
        while (true) {
            int length = (in.readUnsignedByte() << 16) | in.readUnsignedShort();
            int type = in.readUnsignedByte();
            boolean ranked = (in.readUnsignedByte() & RANKED) != 0;
            in.skipNBytes(4);
            byte[] payload = in.readNBytes(length);
            if (type == HEADERS) {
                return payload[ranked ? 5 : 0] & 0xff;
            }
            if (type == RESET) {
                return RESET;
            }
        }
    }
}
