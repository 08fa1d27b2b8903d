package daylight.organizations.people;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An identity number in its one form: a resident identity number of 18 characters (GB 11643-1999), or the number of a passport.
 *
 * @param text upper case, without spaces
 */
public record IdentityNumber(String text) {
    private static final Pattern RESIDENT = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern PASSPORT = Pattern.compile("(?=.*[A-Z])[A-Z0-9]{6,15}");
    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    /** Check characters by remainder: ISO 7064, MOD 11-2. */
    private static final String CHECKS = "10X98765432";

    private static final int LENGTH = 18;

    @Override
    public String toString() {
        return "an identity number";
    }

    /** Reads what somebody typed; empty when it is none. Full-width digits and spaces do not matter. */
    public static Optional<IdentityNumber> of(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        boolean fits = RESIDENT.matcher(text).matches()
                ? checked(text) && born(text)
                : PASSPORT.matcher(text).matches();
        return fits ? Optional.of(new IdentityNumber(text)) : Optional.empty();
    }

    private static boolean checked(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (text.charAt(i) - '0') * ((1 << (LENGTH - 1 - i)) % 11);
        }
        return CHECKS.charAt(sum % 11) == text.charAt(LENGTH - 1);
    }

    private static boolean born(String text) {
        try {
            return LocalDate.parse(text.substring(6, 14), BIRTH).getYear() > 1850;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
