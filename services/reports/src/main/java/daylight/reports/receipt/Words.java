package daylight.reports.receipt;

import daylight.reports.keys.Digest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sixteen bytes as twelve words of BIP-39, in English or simplified Chinese, and back. */
public final class Words {
    private static final int WORDS = 12;
    private static final int BYTES = 16;
    private static final int CHECK_BITS = 4;
    private static final int BITS = 11;
    private static final List<String> ENGLISH = load("english.txt");
    private static final List<String> CHINESE = load("chinese.txt");
    private static final Map<String, Integer> PLACES = places();

    private Words() {}

    /** The words of some entropy: 128 bits and four of their SHA-256. */
    public static List<String> of(byte[] entropy, Language language) {
        BigInteger bits = new BigInteger(1, entropy)
                .shiftLeft(CHECK_BITS)
                .or(BigInteger.valueOf((Digest.of(entropy)[0] & 0xFF) >> 4));
        List<String> list = language == Language.ZH ? CHINESE : ENGLISH;
        String[] words = new String[WORDS];
        for (int i = WORDS - 1; i >= 0; i--) {
            words[i] = list.get(bits.intValue() & ((1 << BITS) - 1));
            bits = bits.shiftRight(BITS);
        }
        return List.of(words);
    }

    /** The entropy of twelve words of either language; empty when a word is unknown, one is missing, or they do not fit together. */
    public static Optional<byte[]> entropy(String text) {
        List<String> words = split(text);
        if (words.size() != WORDS) {
            return Optional.empty();
        }
        BigInteger bits = BigInteger.ZERO;
        for (String word : words) {
            @Nullable Integer place = PLACES.get(word);
            if (place == null) {
                return Optional.empty();
            }
            bits = bits.shiftLeft(BITS).or(BigInteger.valueOf(place));
        }
        byte[] whole = bits.shiftRight(CHECK_BITS).toByteArray();
        byte[] entropy = new byte[BYTES];
        int length = Math.min(BYTES, whole.length);
        System.arraycopy(whole, whole.length - length, entropy, BYTES - length, length);
        int check = bits.intValue() & ((1 << CHECK_BITS) - 1);
        return check == (Digest.of(entropy)[0] & 0xFF) >> 4 ? Optional.of(entropy) : Optional.empty();
    }

    /** NFKD, lower case, at white space; Chinese words are one character each and may stand without spaces. */
    private static List<String> split(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .strip();
        List<String> words = new ArrayList<>();
        for (String part : plain.split("\\s+", -1)) {
            boolean chinese = !part.isEmpty() && part.codePoints().allMatch(Character::isIdeographic);
            if (chinese) {
                part.codePoints().mapToObj(Character::toString).forEach(words::add);
            } else {
                words.add(part);
            }
        }
        return words;
    }

    private static Map<String, Integer> places() {
        Map<String, Integer> places = new HashMap<>();
        for (List<String> list : Arrays.asList(ENGLISH, CHINESE)) {
            for (int i = 0; i < list.size(); i++) {
                places.put(list.get(i), i);
            }
        }
        return places;
    }

    private static List<String> load(String file) {
        InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The words could not be read", e);
        }
    }
}
