package daylight.organizations.register;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What can be filed. Where each leads is in {@link RegisterTransitions}. */
public enum FilingKind {
    REGISTRATION(By.AUTHORITY),
    CHANGE_OF_NAME(By.REPRESENTATIVE),
    CHANGE_OF_DOMICILE(By.REPRESENTATIVE),
    CHANGE_OF_PURPOSES(By.REPRESENTATIVE),
    CHANGE_OF_OFFICERS(By.REPRESENTATIVE),
    CHANGE_OF_FUNDS(By.REPRESENTATIVE),
    CHANGE_OF_GOVERNING_DOCUMENT(By.REPRESENTATIVE),
    ANNUAL_REPORT(By.REPRESENTATIVE),
    DISSOLUTION(By.REPRESENTATIVE),
    LIQUIDATION_STEP(By.REPRESENTATIVE),
    END_OF_LIQUIDATION(By.REPRESENTATIVE),
    WARNING(By.REGISTRAR),
    ABNORMAL_LISTING(By.REGISTRAR),
    ABNORMAL_REMOVAL(By.REGISTRAR),
    SUSPENSION(By.REGISTRAR),
    END_OF_SUSPENSION(By.REGISTRAR),
    REVOCATION(By.REGISTRAR),
    RESTORATION(By.REGISTRAR),
    CORRECTION(By.REGISTRAR),
    MERGER(By.REGISTRAR);

    /** Who files it. */
    public enum By {
        REPRESENTATIVE,
        REGISTRAR,
        /** By another act than a filing: an approved application. */
        AUTHORITY
    }

    private static final Map<String, FilingKind> BY_CODE = Choices.of(FilingKind.class, FilingKind::code);

    private final By by;

    FilingKind(By by) {
        this.by = by;
    }

    public By by() {
        return by;
    }

    /** As it is stored and shown: {@code change-of-name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Map<String, FilingKind> byCode() {
        return BY_CODE;
    }

    /**
     * The kind of a code.
     *
     * @throws NullPointerException for a code that is none
     */
    public static FilingKind of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }
}
