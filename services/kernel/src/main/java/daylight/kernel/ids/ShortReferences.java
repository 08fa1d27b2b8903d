package daylight.kernel.ids;

import java.util.Locale;
import java.util.Optional;

/**
 * Short, permanent references for people: a prefix and eight characters, {@code R-4K7XQ2MD}. The alphabet is Crockford's base 32 (no I, L, O, U); the last character
 * checks the others (ISO/IEC 7064, the hybrid scheme with 32 characters), so that a mistyped reference leads to nothing rather than to another record.
 *
 * <p>A reference is made from a number of a database sequence by a fixed permutation of 35 bits: unique without a look-up, and it does not show how many there are.
 */
public final class ShortReferences {
    /** Numbers run from 0 to this, exclusive: 34 thousand million. */
    public static final long CAPACITY = 1L << 35;

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int PAYLOAD = 7;
    private static final int BASE = 32;
    private static final long MASK = CAPACITY - 1;
    // Odd numbers have an inverse modulo a power of two, so each step below can be undone: no two numbers meet.
    private static final long MULTIPLIER_1 = 0x5851F42D5L;
    private static final long MULTIPLIER_2 = 0x2545F4915L;

    private final String prefix;

    /**
     * References of one kind.
     *
     * @param kind one capital letter that says of what the references are
     */
    public ShortReferences(char kind) {
        this.prefix = kind + "-";
    }

    /**
     * The reference that belongs to a number.
     *
     * @throws IllegalArgumentException outside of 0 to {@link #CAPACITY}
     */
    public String of(long number) {
        if (number < 0 || number >= CAPACITY) {
            throw new IllegalArgumentException("No reference for " + number);
        }
        long mixed = permuted(number);
        StringBuilder payload = new StringBuilder();
        for (int i = PAYLOAD - 1; i >= 0; i--) {
            payload.append(ALPHABET.charAt((int) (mixed >>> (5 * i)) & (BASE - 1)));
        }
        return prefix + payload + check(payload.toString());
    }

    /** The reference as it is written, from what a person typed (case, O for 0, I or L for 1, the hyphen left out); empty when it is none. */
    public Optional<String> parse(String typed) {
        String plain = typed.strip().toUpperCase(Locale.ROOT).replace("-", "");
        if (plain.length() != PAYLOAD + 2 || plain.charAt(0) != prefix.charAt(0)) {
            return Optional.empty();
        }
        String characters =
                plain.substring(1).replace('O', '0').replace('I', '1').replace('L', '1');
        if (!characters.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0)) {
            return Optional.empty();
        }
        String payload = characters.substring(0, PAYLOAD);
        return check(payload) == characters.charAt(PAYLOAD) ? Optional.of(prefix + characters) : Optional.empty();
    }

    private static long permuted(long number) {
        long mixed = number;
        mixed = (mixed * MULTIPLIER_1 + 0x1234567L) & MASK;
        mixed ^= mixed >>> 17;
        mixed = (mixed * MULTIPLIER_2) & MASK;
        return mixed ^ (mixed >>> 19);
    }

    private static char check(String payload) {
        int product = BASE;
        for (int i = 0; i < payload.length(); i++) {
            int sum = (product + ALPHABET.indexOf(payload.charAt(i))) % BASE;
            product = (sum == 0 ? BASE : sum) * 2 % (BASE + 1);
        }
        return ALPHABET.charAt((BASE + 1 - product) % BASE);
    }
}
