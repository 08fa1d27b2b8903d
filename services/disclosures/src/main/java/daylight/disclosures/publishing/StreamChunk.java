package daylight.disclosures.publishing;

import daylight.disclosures.record.RecordRefusal;
import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Some consecutive lines of a stream, written in one transaction; those refused already are in it to keep their place. */
final class StreamChunk {
    private static final Logger LOG = Logger.getLogger(StreamChunk.class);

    private final List<Line> lines = new ArrayList<>();
    private long characters;

    void add(int number, Submission submission) {
        lines.add(new Line(number, submission, null));
        characters += submission.record().hashed().canonical().length();
    }

    void refuse(int number, Problem problem) {
        lines.add(new Line(number, null, problem));
    }

    boolean isFull(int mostLines, long mostCharacters) {
        return lines.size() >= mostLines || characters >= mostCharacters;
    }

    List<Submission> submissions() {
        List<Submission> submissions = new ArrayList<>();
        for (Line line : lines) {
            if (line.submission != null) {
                submissions.add(line.submission);
            }
        }
        return submissions;
    }

    /** Waits until they are written. */
    List<LineResult> results(ProblemJson json) {
        return lines.stream().map(line -> line.result(json)).toList();
    }

    /** What to tell of a line that failed. */
    static Problem failure(Throwable cause) {
        Problem expected = Problems.expected(cause);
        if (expected != null) {
            return expected;
        }
        LOG.error("A line could not be written", cause);
        return Problem.of(
                CommonProblems.UNEXPECTED, "Send this line again. If it fails again, tell the operator of the portal.");
    }

    private record Line(
            int number,
            @Nullable Submission submission,
            @Nullable Problem problem) {
        LineResult result(ProblemJson json) {
            if (problem != null) {
                return refused(problem, json);
            }
            if (submission == null) {
                throw new IllegalStateException("A line has neither a record nor a problem");
            }
            try {
                return result(submission.outcome().join(), json);
            } catch (CompletionException e) {
                return refused(failure(e.getCause() == null ? e : e.getCause()), json);
            }
        }

        private LineResult result(PublishOutcome outcome, ProblemJson json) {
            return switch (outcome) {
                case PublishOutcome.Published(NewRecord record, var sameNumber) ->
                    new LineResult(number, 201, record.id(), record.reference(), null);
                case PublishOutcome.Duplicate(var existing) ->
                    refused(new RecordRefusal.Duplicate(existing).problem(), json);
                case PublishOutcome.PublishedBefore ignored -> throw new IllegalStateException("A line has no key");
                case PublishOutcome.KeyRefused ignored -> throw new IllegalStateException("A line has no key");
            };
        }

        private LineResult refused(Problem why, ProblemJson json) {
            return new LineResult(number, why.kind().status(), null, null, json.members(why));
        }
    }
}
