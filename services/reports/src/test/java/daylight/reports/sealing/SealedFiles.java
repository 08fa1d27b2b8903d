package daylight.reports.sealing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.reports.TestRoster;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Receipt;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files as another implementation of age seals them, and the reading of them. */
final class SealedFiles {
    static final int HEADER = 854;
    static final byte[] REPORT = sealed(8, SizeClass.KIB_16);

    private SealedFiles() {}

    /** A file of another implementation, Jagged, to so many recipients. */
    static byte[] sealed(int recipients, SizeClass size) {
        List<String> all = Stream.concat(
                        IntStream.range(0, 8).mapToObj(i -> TestRoster.member(i).recipient()),
                        Stream.generate(() -> Receipt.create().recipient()))
                .limit(recipients)
                .toList();
        return Age.seal(new byte[Math.toIntExact(size.padded())], all);
    }

    static SealedStream.Sealed read(byte[] file, Shape shape) throws IOException {
        SealedStream stream = SealedStream.open(new ByteArrayInputStream(file), shape);
        while (!stream.ended()) {
            stream.next(10_000);
        }
        return stream.end();
    }

    static List<String> recipients() {
        return IntStream.range(0, 8)
                .mapToObj(i -> TestRoster.member(i).recipient())
                .toList();
    }

    static void refused(byte[] file, Shape shape) {
        assertThatThrownBy(() -> read(file, shape)).isInstanceOf(SealedShapeRefusal.class);
    }
}
