package daylight.petitions.petition;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Why something asked of a petition was refused. */
public abstract sealed class PetitionRefusal extends RefusalException {
    private static final ProblemKind NOT_NOW =
            new ProblemKind("petition-not-now", "The petition is at another stage", 409);
    private static final ProblemKind TAKES_NO_SIGNATURES =
            new ProblemKind("petition-takes-no-signatures", "The petition takes no signatures", 409);
    private static final ProblemKind LINK_SPENT = new ProblemKind("link-not-valid", "The link is not valid", 410);
    private static final ProblemKind LOCKED =
            new ProblemKind("petition-locked", "Another moderator is working on it", 409);
    private static final ProblemKind WITHHELD =
            new ProblemKind("petition-withheld", "The petition was withdrawn from view", 410);

    private final Problem problem;

    private PetitionRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or none that this caller may see. */
    public static final class NotFound extends PetitionRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Check the address, or search for the petition."));
        }
    }

    /** The act does not fit the state. */
    public static final class NotNow extends PetitionRefusal {
        public NotNow(PetitionState state) {
            super(Problem.of(NOT_NOW, "It is " + state.code() + ". Read it again to see what can be done now.")
                    .with("state", state.code()));
        }
    }

    /** It is not open, or its time is over. */
    public static final class TakesNoSignatures extends PetitionRefusal {
        public TakesNoSignatures() {
            super(Problem.of(TAKES_NO_SIGNATURES, "Look at the petition's page to see where it stands."));
        }
    }

    /** A token that is forged, mistyped, expired, spent or of a signature that was taken back. */
    public static final class LinkNotValid extends PetitionRefusal {
        public LinkNotValid() {
            super(Problem.of(
                    LINK_SPENT,
                    "Sign the petition again to get a new link. Links hold for three days and can be used once."));
        }
    }

    /** The edit lock is another's. */
    public static final class Locked extends PetitionRefusal {
        public Locked(String until) {
            super(Problem.of(LOCKED, "Wait until the lock ends, or talk to your colleague.")
                    .with("until", until));
        }
    }

    /** Taken down, or rejected as unlawful: a tombstone is all that is public. */
    public static final class Withheld extends PetitionRefusal {
        public Withheld(Petition petition) {
            super(problem(petition));
        }

        /** What a moderator wrote stands as it was written; the list of reasons is in both languages. */
        private static Problem problem(Petition petition) {
            Problem problem = Problem.of(WITHHELD, "Only the reason is public.")
                    .with("reference", petition.reference())
                    .with("state", petition.state().code())
                    .with("reason", petition.withheldReason());
            RejectionCode code = petition.rejection();
            return code == null ? problem : problem.with("reasonZh", code.chinese());
        }
    }
}
