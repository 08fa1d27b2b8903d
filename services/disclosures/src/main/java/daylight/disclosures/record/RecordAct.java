package daylight.disclosures.record;

import java.util.Locale;

/** What can happen to a record: each act makes one version. */
public enum RecordAct {
    PUBLISHED,
    AMENDED,
    WITHDRAWN,
    ERASED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordAct of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
