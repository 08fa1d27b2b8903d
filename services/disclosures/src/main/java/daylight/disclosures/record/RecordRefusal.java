package daylight.disclosures.record;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.RefusalException;

/** Why something about a record was refused. */
public abstract sealed class RecordRefusal extends RefusalException {
    private final Problem problem;

    private RecordRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** No record has that id or reference. */
    public static final class Unknown extends RecordRefusal {
        public Unknown() {
            super(Problem.of(
                    CommonProblems.NOT_FOUND,
                    "No record has this id or reference. Check it, or search for the title."));
        }
    }

    /** The record has no such version. */
    public static final class UnknownVersion extends RecordRefusal {
        public UnknownVersion() {
            super(Problem.of(
                    CommonProblems.NOT_FOUND,
                    "The record has no such version. Its versions are listed under /versions."));
        }
    }

    /** A tombstone stands in its place. */
    public static final class Gone extends RecordRefusal {
        public Gone(RecordSnapshot record, String url, Tombstone tombstone) {
            super(Problem.of(
                            record.state() == RecordState.ERASED ? RecordProblems.ERASED : RecordProblems.WITHDRAWN,
                            "Its text is no longer public. The reason, the legal basis and the history of the record are.")
                    .with("id", record.id())
                    .with("reference", record.reference())
                    .with("url", url)
                    .with("state", record.state().code())
                    .with("version", record.version())
                    .with("agency", record.agency())
                    .with("publishedAt", record.publishedAt())
                    .with("hash", record.hash())
                    .with("tombstone", tombstone));
        }
    }

    /** The act does not follow from where the record stands. */
    public static final class WrongState extends RecordRefusal {
        public WrongState(String reference, RecordState state, RecordAct act) {
            super(Problem.of(
                    RecordProblems.WRONG_STATE,
                    "Record %s is %s and can no longer be %s.".formatted(reference, state.code(), act.code())));
        }
    }

    /** The same document is published already. */
    public static final class Duplicate extends RecordRefusal {
        public Duplicate(RecordLink existing) {
            super(Problem.of(
                            RecordProblems.DUPLICATE,
                            "The agency has published the same number and title, or the same text, as %s. Amend that record instead."
                                    .formatted(existing.reference()))
                    .with("existing", existing));
        }
    }

    /** The caller acts for another agency, or for none. */
    public static final class OtherAgency extends RecordRefusal {
        public OtherAgency() {
            super(Problem.of(
                    RecordProblems.OTHER_AGENCY,
                    "Your token acts for another agency or for none. Use the credentials of the agency named."));
        }
    }
}
