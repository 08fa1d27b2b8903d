package daylight.reports.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daylight.reports.TestRoster;
import daylight.reports.keys.Digest;
import daylight.reports.keys.Hex32;
import daylight.reports.receipt.Age;
import daylight.reports.receipt.Receipt;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealedStreamTest {
    private static final int HEADER = 854;
    private static final byte[] REPORT = sealed(8, SizeClass.KIB_16);

    /** A file of another implementation, Jagged, to so many recipients. */
    private static byte[] sealed(int recipients, SizeClass size) {
        List<String> all = Stream.concat(
                        IntStream.range(0, 8).mapToObj(i -> TestRoster.member(i).recipient()),
                        Stream.generate(() -> Receipt.create().recipient()))
                .limit(recipients)
                .toList();
        return Age.seal(new byte[Math.toIntExact(size.padded())], all);
    }

    private static SealedStream.Sealed read(byte[] file, Shape shape) throws IOException {
        SealedStream stream = SealedStream.open(new ByteArrayInputStream(file), shape);
        while (!stream.ended()) {
            stream.next(10_000);
        }
        return stream.end();
    }

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

    @Property(tries = 200)
    void aHeaderWithAnyOtherByteInItsFixedPlacesIsRefused(
            @ForAll @IntRange(min = 0, max = HEADER - 1) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] file = REPORT.clone();
        file[place] ^= (byte) change;
        boolean letter = isBase64(REPORT[place]) && isBase64(file[place]) && withinBase64(place);

        if (!letter) {
            refused(file, Shape.REPORT);
        }
    }

    @Test
    void otherStanzasAreRefusedWhereverTheyStand() {
        String header = new String(Arrays.copyOf(REPORT, HEADER), StandardCharsets.ISO_8859_1);
        String first = header.substring(22, 22 + 98);
        String key = Base64.getEncoder().withoutPadding().encodeToString(new byte[32]);
        for (String stanza : List.of(
                "-> scrypt c2FsdHNhbHRzYWx0c2FsdA 18\n" + key + "\n",
                "-> mlkem768x25519 " + key + "\n" + key + "\n",
                "-> piv-p256 YWJjZA " + key + "\n" + key + "\n",
                "-> ssh-ed25519 YWJjZA " + key + "\n" + key + "\n",
                "-> Xk3-grease a b c\n" + key + "\n",
                "-> X25519 " + key + " more\n" + key + "\n",
                "-> x25519 " + key + "\n" + key + "\n")) {
            refused(with(header.replace(first, stanza)), Shape.REPORT);
            refused(with(header.replace(first, first + stanza)), Shape.REPORT);
            refused(with(header.replace("--- ", stanza + "--- ")), Shape.REPORT);
        }
        refused(with(header.replace(first, first + first)), Shape.REPORT);
        refused(with(header.replace(header.substring(22 + 98, 22 + 196), first)), Shape.REPORT);
    }

    @Test
    void keysThatCouldBeWrittenInTwoWaysAreTakenInOne() {
        String header = new String(Arrays.copyOf(REPORT, HEADER), StandardCharsets.ISO_8859_1);
        String share = header.substring(32, 32 + 43);
        // 43 characters hold two bits more than 32 bytes: they must be zero.
        char last = share.charAt(42);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        String twin = share.substring(0, 42) + alphabet.charAt(alphabet.indexOf(last) | 1);

        refused(with(header.replace(share, twin)), Shape.REPORT);
    }

    @Test
    void armorAndOtherFilesAreRefused() {
        refused("-----BEGIN AGE ENCRYPTED FILE-----\n".repeat(600).getBytes(StandardCharsets.US_ASCII), Shape.REPORT);
        refused(new byte[17_270], Shape.REPORT);
        refused(new byte[0], Shape.REPORT);
    }

    @Test
    void nothingIsReadBeyondAHeaderThatIsOutOfShape() {
        int[] read = new int[1];
        InputStream counting = new InputStream() {
            @Override
            public int read() {
                read[0]++;
                return 'x';
            }

            @Override
            public int read(byte[] target, int from, int length) {
                Arrays.fill(target, from, from + length, (byte) 'x');
                read[0] += length;
                return length;
            }
        };

        assertThatThrownBy(() -> SealedStream.open(counting, Shape.REPORT)).isInstanceOf(SealedShapeRefusal.class);
        assertThat(read[0]).isEqualTo(HEADER);
    }

    private static byte[] with(String header) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(header.getBytes(StandardCharsets.ISO_8859_1));
        file.writeBytes(Arrays.copyOfRange(REPORT, HEADER, REPORT.length));
        return file.toByteArray();
    }

    private static List<String> recipients() {
        return IntStream.range(0, 8)
                .mapToObj(i -> TestRoster.member(i).recipient())
                .toList();
    }

    private static void refused(byte[] file, Shape shape) {
        assertThatThrownBy(() -> read(file, shape)).isInstanceOf(SealedShapeRefusal.class);
    }

    private static boolean isBase64(byte one) {
        return (one >= 'A' && one <= 'Z')
                || (one >= 'a' && one <= 'z')
                || (one >= '0' && one <= '9')
                || one == '+'
                || one == '/';
    }

    /** Share or body of a stanza, or the MAC: any letters can stand there, but not any last letter. */
    private static boolean withinBase64(int place) {
        if (place >= HEADER - 48) {
            return place >= HEADER - 44 && place < HEADER - 1;
        }
        int at = (place - 22) % 98;
        return place >= 22 && ((at >= 10 && at < 53) || (at >= 54 && at < 97));
    }
}
