package daylight.reports.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import daylight.reports.keys.Digest;
import daylight.roster.Curves;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Receipt READER = Receipt.of(new byte[16]);
    private static final byte[] SEALED = Age.seal(new byte[64 * 1024], List.of(READER.recipient(), READER.recipient()));

    @Test
    void wordsAreThoseOfTheStandard() {
        // BIP-39, test vectors: sixteen zeros, and sixteen of 7f.
        assertThat(Words.of(new byte[16], Language.EN))
                .hasSize(12)
                .startsWith("abandon")
                .endsWith("about");
        byte[] sevens = new byte[16];
        Arrays.fill(sevens, (byte) 0x7f);
        assertThat(Words.of(sevens, Language.EN))
                .startsWith("legal", "winner", "thank", "year")
                .endsWith("yellow");
    }

    @Test
    void theEnglishListIsTheOneThatAllWalletsUse() throws IOException {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("english.txt"))) {
            assertThat(HexFormat.of().formatHex(Digest.of(file.readAllBytes())))
                    .isEqualTo("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
        }
    }

    @Property(tries = 200)
    void everyEntropyComesBackFromItsWordsInEitherLanguage(@ForAll @Size(16) byte[] entropy) {
        String english = String.join(" ", Words.of(entropy, Language.EN));
        List<String> chinese = Words.of(entropy, Language.ZH);

        assertThat(Words.entropy("  " + english.toUpperCase(Locale.ROOT) + "\n"))
                .contains(entropy);
        assertThat(Words.entropy(String.join(" ", chinese))).contains(entropy);
        assertThat(Words.entropy(String.join("", chinese))).contains(entropy);
    }

    @Property(tries = 400)
    void aDamagedFileOpensOrDoesNotAndBreaksNothing(
            @ForAll @IntRange(min = 0, max = 600) int place, @ForAll @IntRange(min = 1, max = 255) int change) {
        byte[] file = SEALED.clone();
        file[place] ^= (byte) change;

        assertThatCode(() -> Age.open(file, READER.identity())).doesNotThrowAnyException();
    }

    @Test
    void aFileThatIsCutOffWithinItsHeaderOpensNothing() {
        for (int length = 0; length < 700; length++) {
            assertThat(Age.open(Arrays.copyOf(SEALED, length), READER.identity()))
                    .isEmpty();
        }
    }

    @Property(tries = 40)
    void aFileThatIsCutOffOpensNothing(@ForAll @IntRange(min = 0, max = 65_000) int length) {
        assertThat(Age.open(Arrays.copyOf(SEALED, length), READER.identity())).isEmpty();
    }

    @Test
    void aShareThatIsNoPointOfTheGroupOpensNothing() {
        String sealed = new String(SEALED, StandardCharsets.ISO_8859_1);
        String zero = sealed.replaceAll("-> X25519 [A-Za-z0-9+/]{43}", "-> X25519 " + "A".repeat(43));

        assertThat(Age.open(SEALED, READER.identity())).isPresent();
        assertThat(Age.open(zero.getBytes(StandardCharsets.ISO_8859_1), READER.identity()))
                .isEmpty();
    }

    @Test
    void wordsThatDoNotFitTogetherAreNone() {
        String words = String.join(" ", Words.of(new byte[16], Language.EN));

        assertThat(Words.entropy(words.replace("about", "above"))).isEmpty();
        assertThat(Words.entropy(words.replace("about", "aboot"))).isEmpty();
        assertThat(Words.entropy(words + " abandon")).isEmpty();
        assertThat(Words.entropy("")).isEmpty();
    }

    @Test
    void whatIsSealedToARecipientOpensToItsIdentityAloneAndWithoutAnyOtherChange() {
        Receipt receipt = Receipt.create();
        byte[] plain = Age.padded("a report".getBytes(StandardCharsets.UTF_8));
        byte[] sealed = Age.seal(plain, List.of(receipt.recipient()));

        assertThat(Age.open(sealed, receipt.identity())).contains(plain);
        assertThat(Age.open(sealed, Receipt.create().identity())).isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(Age.open(sealed, receipt.identity())).isEmpty();
    }

    @Property(tries = 50)
    void archivesAreReadBackWhateverTheirFilesHold(@ForAll @Size(max = 3) List<@Size(max = 1500) byte[]> contents) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < contents.size(); i++) {
            files.put("file-" + i, contents.get(i));
        }

        Map<String, byte[]> read = Tar.read(Age.padded(Tar.write(files)));

        assertThat(read.keySet()).containsExactlyElementsOf(files.keySet());
        files.forEach((name, content) -> assertThat(read.get(name)).isEqualTo(content));
    }

    @Test
    void keysOfOneReceiptAreAllDifferent() {
        Receipt receipt = Receipt.create();

        assertThat(List.of(
                        receipt.mailbox().hex(),
                        receipt.auth().hex(),
                        HexFormat.of().formatHex(Curves.signingPublic(receipt.signingSeed())),
                        HexFormat.of().formatHex(receipt.signingSeed())))
                .doesNotHaveDuplicates();
    }
}
