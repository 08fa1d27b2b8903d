package daylight.organizations.application;

import daylight.kernel.input.Choices;
import java.util.Locale;
import java.util.Map;

/** The steps of an application, in order. */
public enum StepName {
    NAME,
    PURPOSES,
    SEAT,
    FUNDS,
    PEOPLE,
    DOCUMENTS;

    private static final Map<String, StepName> BY_CODE = Choices.of(StepName.class, StepName::code);

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Map<String, StepName> byCode() {
        return BY_CODE;
    }
}
