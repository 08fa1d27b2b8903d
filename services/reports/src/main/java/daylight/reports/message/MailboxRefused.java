package daylight.reports.message;

import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;

/** Somebody writes into a mailbox whose key they do not have. */
public final class MailboxRefused extends RefusalException {
    private static final ProblemKind KIND =
            new ProblemKind("mailbox-refused", "The mailbox does not open to this key", 403);

    MailboxRefused() {
        super(KIND.title());
    }

    @Override
    public Problem problem() {
        return Problem.of(KIND, "Check the words of your receipt, all twelve and in their order.");
    }
}
