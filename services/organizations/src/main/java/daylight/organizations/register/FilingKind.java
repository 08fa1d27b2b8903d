package daylight.organizations.register;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What can be filed. Where each leads is in {@link RegisterTransitions}. */
public enum FilingKind {
    REGISTRATION(By.AUTHORITY, Attached.NONE),
    CHANGE_OF_NAME(By.REPRESENTATIVE, Attached.CLOSED),
    CHANGE_OF_DOMICILE(By.REPRESENTATIVE, Attached.CLOSED),
    CHANGE_OF_PURPOSES(By.REPRESENTATIVE, Attached.CLOSED),
    CHANGE_OF_OFFICERS(By.REPRESENTATIVE, Attached.CLOSED),
    CHANGE_OF_FUNDS(By.REPRESENTATIVE, Attached.CLOSED),
    CHANGE_OF_GOVERNING_DOCUMENT(By.REPRESENTATIVE, Attached.PUBLIC),
    ANNUAL_REPORT(By.REPRESENTATIVE, Attached.PUBLIC),
    DISSOLUTION(By.REPRESENTATIVE, Attached.CLOSED),
    LIQUIDATION_STEP(By.REPRESENTATIVE, Attached.CLOSED),
    END_OF_LIQUIDATION(By.REPRESENTATIVE, Attached.CLOSED),
    WARNING(By.REGISTRAR, Attached.NONE),
    ABNORMAL_LISTING(By.REGISTRAR, Attached.NONE),
    ABNORMAL_REMOVAL(By.REGISTRAR, Attached.NONE),
    SUSPENSION(By.REGISTRAR, Attached.NONE),
    END_OF_SUSPENSION(By.REGISTRAR, Attached.NONE),
    REVOCATION(By.REGISTRAR, Attached.NONE),
    RESTORATION(By.REGISTRAR, Attached.NONE),
    CORRECTION(By.REGISTRAR, Attached.NONE),
    MERGER(By.REGISTRAR, Attached.NONE);

    /** Who files it. */
    public enum By {
        REPRESENTATIVE,
        REGISTRAR,
        /** By another act than a filing: an approved application. */
        AUTHORITY
    }

    /** Whether files come with it, and for whom. */
    public enum Attached {
        NONE,
        /** For the organization and the registrars: proofs, minutes, papers of persons. */
        CLOSED,
        /** For anybody, once it has or will have effect: what the law calls public. */
        PUBLIC
    }

    private static final Map<String, FilingKind> BY_CODE = Choices.of(FilingKind.class, FilingKind::code);

    private final By by;
    private final Attached attached;

    FilingKind(By by, Attached attached) {
        this.by = by;
        this.attached = attached;
    }

    public By by() {
        return by;
    }

    public Attached attached() {
        return attached;
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
