package daylight.disclosures.record;

import daylight.kernel.problems.ProblemKind;

/** The kinds of problem that only records have. Each has its entry in docs/problems.md. */
final class RecordProblems {
    static final ProblemKind DUPLICATE = new ProblemKind("duplicate-record", "This record is published already", 409);
    static final ProblemKind WITHDRAWN = new ProblemKind("record-withdrawn", "This record was withdrawn", 410);
    static final ProblemKind ERASED = new ProblemKind("record-erased", "This record was erased", 410);
    static final ProblemKind WRONG_STATE =
            new ProblemKind("record-state", "The record's state does not allow this", 409);
    static final ProblemKind OTHER_AGENCY = new ProblemKind("other-agency", "This belongs to another agency", 403);

    private RecordProblems() {}
}
