package daylight.organizations.representing;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.time.LocalDate;

/** Why somebody may not speak for an organization, or not say who does. */
public abstract sealed class RepresentationRefusal extends RefusalException {
    private static final ProblemKind NOT_REPRESENTATIVE =
            new ProblemKind("not-representative", "You do not represent the organization", 403);
    private static final ProblemKind TERM_ENDED = new ProblemKind("term-ended", "Your term has ended", 403);
    private static final ProblemKind UNCONFIRMED =
            new ProblemKind("confirmed-account-needed", "The account has no confirmed address", 403);
    private static final ProblemKind SPENT =
            new ProblemKind("invitation-not-valid", "The invitation is not valid", 410);
    private static final ProblemKind ALREADY =
            new ProblemKind("already-representative", "You represent the organization already", 409);
    private static final ProblemKind LAST = new ProblemKind("last-manager", "Somebody must stay who may appoint", 409);

    private final Problem problem;

    private RepresentationRefusal(ProblemKind kind, String detail) {
        super(kind.title());
        this.problem = Problem.of(kind, detail);
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** The account does not speak for it, or may not appoint. */
    public static final class NotRepresentative extends RepresentationRefusal {
        public NotRepresentative() {
            super(NOT_REPRESENTATIVE, "Ask one of its managers to appoint you.");
        }
    }

    /** It did once. */
    public static final class TermEnded extends RepresentationRefusal {
        public TermEnded(LocalDate until) {
            super(TERM_ENDED, "It ended on " + until + ". Ask a manager of the organization to appoint you again.");
        }
    }

    /** Nobody could be reached there. */
    public static final class Unconfirmed extends RepresentationRefusal {
        public Unconfirmed() {
            super(UNCONFIRMED, "Confirm the email address of your account and follow the invitation again.");
        }
    }

    /** Forged, expired or used. */
    public static final class InvitationSpent extends RepresentationRefusal {
        public InvitationSpent() {
            super(SPENT, "Ask for a new one. It holds for 14 days and can be used once.");
        }
    }

    /** Twice would not be more. */
    public static final class Already extends RepresentationRefusal {
        public Already() {
            super(ALREADY, "Nothing needs to be done.");
        }
    }

    /** Without a manager nobody could ever be appointed again. */
    public static final class LastManager extends RepresentationRefusal {
        public LastManager() {
            super(LAST, "Appoint another manager first.");
        }
    }

    /** There is no such representative. */
    public static final class NotFound extends RepresentationRefusal {
        public NotFound() {
            super(CommonProblems.NOT_FOUND, "Look at the list of representatives.");
        }
    }
}
