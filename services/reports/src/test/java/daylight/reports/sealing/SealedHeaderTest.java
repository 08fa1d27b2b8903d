package daylight.reports.sealing;

import static daylight.reports.sealing.SealedFiles.HEADER;
import static daylight.reports.sealing.SealedFiles.REPORT;
import static daylight.reports.sealing.SealedFiles.read;
import static daylight.reports.sealing.SealedFiles.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A header has one form, to the last bit. */
class SealedHeaderTest {
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
