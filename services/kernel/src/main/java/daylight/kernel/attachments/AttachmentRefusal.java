package daylight.kernel.attachments;

import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemKind;
import daylight.kernel.problems.RefusalException;
import java.util.Collection;
import java.util.TreeSet;

/** Why a file was not taken, or not handed out. */
public abstract sealed class AttachmentRefusal extends RefusalException {
    private static final ProblemKind TYPE = new ProblemKind("attachment-type", "This kind of file is not taken", 415);
    private static final ProblemKind MISNAMED =
            new ProblemKind("attachment-misnamed", "The file is not what its name says", 422);
    private static final ProblemKind EMPTY = new ProblemKind("attachment-empty", "The file is empty", 422);
    private static final ProblemKind NO_ROOM =
            new ProblemKind("attachment-no-room", "There is no room for another file", 409);
    private static final ProblemKind ACCOUNT_FULL =
            new ProblemKind("attachment-account-full", "You have sent as much as one account may", 409);
    private static final ProblemKind RANGE = new ProblemKind("range-not-satisfiable", "The file has no such part", 416);

    private final Problem problem;

    private AttachmentRefusal(Problem problem) {
        super(problem.kind().title());
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }

    /** There is none, or none that this caller may see. */
    public static final class NotFound extends AttachmentRefusal {
        public NotFound() {
            super(Problem.of(CommonProblems.NOT_FOUND, "Check the address, or look at the list of files."));
        }
    }

    /** By its content, it is none of the types that are taken. */
    public static final class NotTaken extends AttachmentRefusal {
        NotTaken(String type, Collection<String> taken) {
            super(Problem.of(
                            TYPE,
                            "By its content the file is " + AttachmentTypes.ending(type)
                                    + ". Save it as one of the types in accepted and send that.")
                    .with("found", type)
                    .with("accepted", new TreeSet<>(taken)));
        }
    }

    /** Its name promises another type. */
    public static final class Misnamed extends AttachmentRefusal {
        Misnamed(String named, String type) {
            super(Problem.of(
                            MISNAMED,
                            "By its name the file is " + AttachmentTypes.ending(named) + ", by its content "
                                    + AttachmentTypes.ending(type)
                                    + ". Check that it is the file you mean, and give it the right ending.")
                    .with("named", named)
                    .with("found", type));
        }
    }

    /** Not one byte came. */
    public static final class Empty extends AttachmentRefusal {
        Empty() {
            super(Problem.of(EMPTY, "Check the file on your machine and send it again."));
        }
    }

    /** The quota is spent. */
    public static final class NoRoom extends AttachmentRefusal {
        NoRoom(long left) {
            super(Problem.of(NO_ROOM, "%,d bytes are left. Remove a file, or send a smaller one.".formatted(left))
                    .with("left", left));
        }
    }

    /** The account has sent as much as it may. */
    public static final class AccountFull extends AttachmentRefusal {
        AccountFull(long left) {
            super(Problem.of(
                            ACCOUNT_FULL,
                            "%,d bytes are left of what you may send within a year. Remove files you no longer need, or send a smaller one."
                                    .formatted(left))
                    .with("left", left));
        }
    }

    /** A range that begins after the end. */
    public static final class NoSuchRange extends AttachmentRefusal {
        NoSuchRange(long size) {
            super(Problem.of(RANGE, "The file has %,d bytes. Ask for a part of these.".formatted(size))
                    .withHeader("Content-Range", "bytes */" + size));
        }
    }
}
