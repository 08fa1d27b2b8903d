package daylight.reports.cases;

import java.util.Arrays;
import java.util.Locale;

/** Where a case stands. */
public enum CaseState {
    RECEIVED,
    TRIAGED,
    IN_INQUIRY,
    REFERRED,
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    UNSUBSTANTIATED,
    CLOSED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    public String code() {
        return code;
    }

    static CaseState of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no state " + code));
    }
}
