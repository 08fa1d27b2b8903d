package daylight.organizations.filing;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import daylight.organizations.register.FilingState;

/** Why a filing was not taken, or not decided. */
public abstract sealed class FilingRefusal extends RefusalException {
    private static final ProblemKind NOT_NOW = new ProblemKind("filing-not-now", "The filing is at another stage", 409);
    private static final ProblemKind NOTHING =
            new ProblemKind("filing-without-effect", "The filing would change nothing", 409);
    private static final ProblemKind REPORT_FILED =
            new ProblemKind("report-filed", "The report on that year was filed", 409);

    private static final ProblemKind FILE_GONE =
            new ProblemKind("file-gone", "A file of the filing is no longer there", 409);

    private static final ProblemKind NAME_WAITS =
            new ProblemKind("name-change-waits", "Another change of name waits", 409);

    private final Problem problem;

    private FilingRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or it is another's. */
    public static final class NotFound extends FilingRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Look at the list of filings of the organization."));
        }
    }

    /** The act does not fit the state. */
    public static final class NotNow extends FilingRefusal {
        public NotNow(FilingState state) {
            super(Problem.of(NOT_NOW, "It is " + state.code() + ". Read it again to see what can be done now.")
                    .with("state", state.code()));
        }
    }

    /** It is so already. */
    public static final class WithoutEffect extends FilingRefusal {
        public WithoutEffect() {
            super(Problem.of(NOTHING, "Read the entry: it is so already."));
        }
    }

    /** A report is filed once. */
    public static final class ReportFiled extends FilingRefusal {
        public ReportFiled() {
            super(Problem.of(REPORT_FILED, "Ask a registrar for a correction if it is wrong."));
        }
    }

    /** One name is kept for an organization beside its own. */
    public static final class NameWaits extends FilingRefusal {
        public NameWaits() {
            super(Problem.of(NAME_WAITS, "Retract the other one first, or wait until it has effect or is refused."));
        }
    }

    /** Another filing took a file, or it was removed, in the same moment. */
    public static final class FileGone extends FilingRefusal {
        public FileGone() {
            super(Problem.of(FILE_GONE, "Look at the files that wait, send what is missing, and file it again."));
        }
    }

    /** The role of the caller is not the one that files this kind. */
    public static final class NotYours extends FilingRefusal {
        public NotYours() {
            super(Problem.of(CommonProblems.FORBIDDEN, "This kind of filing is made by a registrar."));
        }
    }
}
