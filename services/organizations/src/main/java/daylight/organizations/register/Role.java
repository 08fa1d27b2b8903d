package daylight.organizations.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What somebody is to an organization. */
public enum Role {
    LEGAL_REPRESENTATIVE,
    CHAIR,
    VICE_CHAIR,
    SECRETARY_GENERAL,
    BOARD_MEMBER,
    SUPERVISOR,
    FOUNDER;

    private static final Map<String, Role> BY_CODE = Choices.of(Role.class, Role::code);

    /** As it is stored and shown: {@code vice-chair}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Map<String, Role> byCode() {
        return BY_CODE;
    }

    /**
     * The role of a code.
     *
     * @throws NullPointerException for a code that is none
     */
    @JsonCreator
    public static Role of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    /** Whether it counts among the governing body. */
    public boolean governs() {
        return switch (this) {
            case LEGAL_REPRESENTATIVE, CHAIR, VICE_CHAIR, SECRETARY_GENERAL, BOARD_MEMBER -> true;
            case SUPERVISOR, FOUNDER -> false;
        };
    }

    /** Whether the register shows who holds it. Founders are in the application alone. */
    public boolean published() {
        return this != FOUNDER;
    }
}
