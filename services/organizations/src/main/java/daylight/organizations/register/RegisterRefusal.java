package daylight.organizations.register;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.util.List;

/** Why something asked of the register was refused. */
public abstract sealed class RegisterRefusal extends RefusalException {
    private static final ProblemKind NOT_NOW =
            new ProblemKind("organization-not-now", "The organization is in another state", 409);
    private static final ProblemKind NAME_TAKEN = new ProblemKind("name-taken", "The name is taken", 409);
    private static final ProblemKind SECOND_REGISTRAR =
            new ProblemKind("second-registrar-needed", "Another registrar must decide", 403);
    private static final ProblemKind OFFICER =
            new ProblemKind("officer-not-admitted", "Somebody named may not lead the organization", 409);
    private static final ProblemKind FOREIGN =
            new ProblemKind("register-elsewhere", "Another register decides about it", 409);

    private final Problem problem;

    private RegisterRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or it was not there on that day. */
    public static final class NotFound extends RegisterRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Check the number and the day, or search the register."));
        }
    }

    /** The filing does not fit the state. */
    public static final class NotNow extends RegisterRefusal {
        public NotNow(OrganizationState state) {
            super(Problem.of(NOT_NOW, "It is " + state.code() + ". Read its entry to see what can be filed now.")
                    .with("state", state.code()));
        }
    }

    /** Somebody else was quicker. */
    public static final class NameTaken extends RegisterRefusal {
        public NameTaken() {
            super(Problem.of(NAME_TAKEN, "Check the name again and choose another."));
        }
    }

    /** Since it was submitted or filed, somebody named in it was banned, or leads another organization, or their term ended. */
    public static final class OfficerNotAdmitted extends RegisterRefusal {
        private final AutomaticDecision decision;

        /**
         * With every fault.
         *
         * @param number of the officer of the first one, from 1
         * @param detail of the first one
         * @param detailZh the same in Chinese
         * @param faults all of them, for programs
         */
        public OfficerNotAdmitted(int number, String detail, String detailZh, List<?> faults) {
            super(Problem.of(OFFICER, told(number, detail)).with("faults", faults));
            this.decision = AutomaticDecision.ofOfficer(number, detail, detailZh);
        }

        /** How a filing is told of that could not have effect for it. */
        public AutomaticDecision decision() {
            return decision;
        }

        private static String told(int number, String detail) {
            return "Refuse it, or have it corrected: officer " + number + " cannot be entered: " + detail;
        }
    }

    /** Who has a part in it must not decide it. */
    public static final class SecondRegistrar extends RegisterRefusal {
        public SecondRegistrar() {
            super(
                    Problem.of(
                            SECOND_REGISTRAR,
                            "You applied for it, proposed, filed or contested it yourself, or speak for the organization or did so then. Ask a colleague to decide."));
        }
    }

    /** An organization of another register: it changes there. */
    public static final class Foreign extends RegisterRefusal {
        public Foreign() {
            super(Problem.of(FOREIGN, "File it where the organization is registered."));
        }
    }
}
