package daylight.reports.sealing;

import static daylight.reports.sealing.SealedFiles.REPORT;
import static daylight.reports.sealing.SealedFiles.read;
import static daylight.reports.sealing.SealedFiles.recipients;
import static daylight.reports.sealing.SealedFiles.refused;
import static daylight.reports.sealing.SealedFiles.sealed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.receipt.Age;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files in shape are taken, and cut or longer ones refused. */
class SealedStreamTest {
    @ParameterizedTest
    @EnumSource(
            value = SizeClass.class,
            names = {"KIB_16", "KIB_64", "KIB_256", "MIB_1", "MIB_4"})
    void whatAnotherImplementationOfAgeSealsIsInShape(SizeClass size) throws IOException {
        byte[] file = sealed(8, size);

        assertThat(file).hasSize(Math.toIntExact(size.sealed(8)));
        assertThat(read(file, Shape.REPORT)).isEqualTo(new SealedStream.Sealed(new Hex32(Digest.of(file)), size));
    }

    @Test
    void sizesAreThoseOfTheProtocol() {
        assertThat(Stream.of(SizeClass.values()).map(size -> size.sealed(8)))
                .containsExactly(17_270L, 66_422L, 263_078L, 1_049_702L, 4_196_198L, 16_782_182L, 67_126_118L);
        assertThat(SizeClass.KIB_64.sealed(9)).isEqualTo(66_520L);
        assertThat(Shape.REPLY.longest()).isEqualTo(66_520L);
    }

    @Test
    void oneRecipientMoreOrLessIsRefused() {
        refused(sealed(7, SizeClass.KIB_16), Shape.REPORT);
        refused(sealed(9, SizeClass.KIB_16), Shape.REPORT);
        refused(sealed(8, SizeClass.KIB_64), Shape.REPLY);
        refused(sealed(10, SizeClass.KIB_64), Shape.REPLY);
    }

    @Test
    void aFileThatWasNotPaddedIsRefused() {
        byte[] file = Age.seal(new byte[20_000], recipients());

        assertThatThrownBy(() -> read(file, Shape.REPORT))
                .isInstanceOf(SealedShapeRefusal.class)
                .satisfies(refusal -> assertThat(
                                ((SealedShapeRefusal) refusal).problem().detail())
                        .contains("not padded"));
    }

    @Property(tries = 60)
    void aFileThatWasCutOffOrGoesOnIsRefused(@ForAll @IntRange(min = 1, max = 17_269) int bytes) {
        refused(Arrays.copyOf(REPORT, REPORT.length - bytes), Shape.REPORT);
        refused(Arrays.copyOf(REPORT, REPORT.length + bytes), Shape.REPORT);
    }

    @Test
    void armorAndOtherFilesAreRefused() {
        refused("-----BEGIN AGE ENCRYPTED FILE-----\n".repeat(600).getBytes(StandardCharsets.US_ASCII), Shape.REPORT);
        refused(new byte[17_270], Shape.REPORT);
        refused(new byte[0], Shape.REPORT);
    }
}
