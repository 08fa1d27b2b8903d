package daylight.disclosures.record;

import java.util.Map;
import java.util.Optional;

/** The one table of a record's life: from which state which act leads where. */
final class RecordTransitions {
    static final Map<RecordState, Map<RecordAct, RecordState>> TABLE = Map.of(
            RecordState.PUBLISHED,
            Map.of(
                    RecordAct.AMENDED, RecordState.PUBLISHED,
                    RecordAct.WITHDRAWN, RecordState.WITHDRAWN,
                    RecordAct.ERASED, RecordState.ERASED),
            RecordState.WITHDRAWN,
            Map.of(RecordAct.ERASED, RecordState.ERASED),
            RecordState.ERASED,
            Map.of());

    private RecordTransitions() {}

    static Optional<RecordState> after(RecordState state, RecordAct act) {
        return Optional.ofNullable(TABLE.getOrDefault(state, Map.of()).get(act));
    }
}
