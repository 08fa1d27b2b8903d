package daylight.organizations.codes;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unified social credit code of 18 characters: authority (5, civil affairs), kind (1, 2, 3 or 9), division (six digits), organization code (eight and its check character), check character.
 *
 * @param text as it is written
 */
public record CreditCode(String text) {
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final Pattern ANY = Pattern.compile("[0-9A-Z]{18}");
    private static final String CIVIL_AFFAIRS = "5";

    /** What is wrong with a code. */
    public enum Fault {
        FORM(
                "It has not the form of a code: 18 digits and capital letters without I, O, S, V and Z, the third to"
                        + " the eighth digits.",
                "代码应为18位数字或大写字母（不含I、O、S、V、Z），第3至第8位为数字。"),
        ORGANIZATION_CHECK("The check character of the organization code (place 17) is wrong.", "主体标识码（第17位）的校验码不正确。"),
        CHECK("The check character (place 18) is wrong.", "校验码（第18位）不正确。");

        private final String english;
        private final String chinese;

        Fault(String english, String chinese) {
            this.english = english;
            this.chinese = chinese;
        }

        public String english() {
            return english;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** A code as people type it: with spaces, in small letters, in full width. */
    public static CreditCode typed(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return new CreditCode(plain.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /**
     * Makes a code of civil affairs.
     *
     * @param kind its second character
     * @param division six digits
     * @param body the first eight characters of the organization code
     */
    static CreditCode of(String kind, String division, String body) {
        String first17 = CIVIL_AFFAIRS + kind + division + body + CheckCharacters.ofOrganizationCode(body);
        return new CreditCode(first17 + CheckCharacters.ofCreditCode(first17));
    }

    /** The first fault; empty when it is well formed. */
    public Optional<Fault> fault() {
        if (!FORM.matcher(text).matches()) {
            return Optional.of(Fault.FORM);
        }
        if (CheckCharacters.ofCreditCode(text.substring(0, 17)) != text.charAt(17)) {
            return Optional.of(Fault.CHECK);
        }
        return CheckCharacters.ofOrganizationCode(text.substring(8, 16)) == text.charAt(16)
                ? Optional.empty()
                : Optional.of(Fault.ORGANIZATION_CHECK);
    }

    /**
     * Whether a code that is in use may be recorded: a few of them fail the check since the day they were given out, and stand on paper.
     *
     * @param reason why one that fails is the right one; null for none
     */
    public boolean recordable(@Nullable String reason) {
        return fault().isEmpty()
                || (reason != null && !reason.isBlank() && ANY.matcher(text).matches());
    }
}
