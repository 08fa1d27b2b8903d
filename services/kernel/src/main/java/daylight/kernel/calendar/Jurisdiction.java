package daylight.kernel.calendar;

import java.util.Arrays;
import java.util.Optional;

/** Whose holidays count. */
public enum Jurisdiction {
    CN("CN"),
    ENGLAND_AND_WALES("GB-EAW"),
    SCOTLAND("GB-SCT"),
    NORTHERN_IRELAND("GB-NIR"),
    UNITED_STATES("US");

    private final String code;

    Jurisdiction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<Jurisdiction> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
