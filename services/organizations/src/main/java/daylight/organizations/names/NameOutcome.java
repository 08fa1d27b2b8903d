package daylight.organizations.names;

import java.util.List;

/** Whether a name may be had. */
public sealed interface NameOutcome {
    /** It may be used. */
    record Free() implements NameOutcome {}

    /** It may not, for each of these. */
    record Clashing(List<Reason> reasons) implements NameOutcome {
        public Clashing {
            reasons = List.copyOf(reasons);
        }
    }

    /** A reason in both languages. */
    record Reason(String code, String en, String zh) {}
}
