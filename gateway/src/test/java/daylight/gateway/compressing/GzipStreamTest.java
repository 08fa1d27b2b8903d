package daylight.gateway.compressing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GzipStreamTest {
    @Property(tries = 200)
    void whatGoesInComesOutAgain(@ForAll List<byte[]> pieces) throws IOException {
        Buffer sent = Buffer.buffer();
        Buffer all = Buffer.buffer();
        try (GzipStream gzip = new GzipStream()) {
            for (byte[] piece : pieces) {
                all.appendBytes(piece);
                sent.appendBuffer(gzip.next(Buffer.buffer(piece)));
            }
            sent.appendBuffer(gzip.last(Buffer.buffer()));
        }

        assertThat(unzipped(sent)).isEqualTo(all.getBytes());
    }

    @Test
    void largeTextComesOutWholeAndSmaller() throws IOException {
        Buffer text = Buffer.buffer("an open government ".repeat(50_000));

        Buffer gzipped = GzipStream.gzip(text);

        assertThat(unzipped(gzipped)).isEqualTo(text.getBytes());
        assertThat(gzipped.length()).isLessThan(text.length() / 20);
    }

    @Test
    void readsWhatAClientTakes() {
        assertThat(Encodings.acceptsGzip("br, gzip;q=0.5")).isTrue();
        assertThat(Encodings.acceptsGzip("GZIP")).isTrue();
        assertThat(Encodings.acceptsGzip("gzip;q=0")).isFalse();
        assertThat(Encodings.acceptsGzip("gzip; q=0.000")).isFalse();
        assertThat(Encodings.acceptsGzip("identity")).isFalse();
        assertThat(Encodings.acceptsGzip(null)).isFalse();
    }

    private static byte[] unzipped(Buffer gzipped) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzipped.getBytes()))) {
            return in.readAllBytes();
        }
    }
}
