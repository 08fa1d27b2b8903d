package daylight.disclosures.record;

import java.util.Locale;

/** Where a record stands. {@link RecordTransitions} says how it gets from one to another. */
public enum RecordState {
    /** Its current version is public. */
    PUBLISHED,
    /** A tombstone is public; auditors still read the versions. */
    WITHDRAWN,
    /** A tombstone is public; the text exists nowhere any more. */
    ERASED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RecordState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
