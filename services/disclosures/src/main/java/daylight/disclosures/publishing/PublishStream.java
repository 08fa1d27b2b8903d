package daylight.disclosures.publishing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import daylight.kernel.http.BodyTooLarge;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.LineReader;
import daylight.kernel.outage.Outages;
import daylight.kernel.problems.CommonProblems;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.RefusalException;
import daylight.kernel.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * An agency publishes a stream of records, one a line, and gets a line of result for each, in order. Memory does not grow with the stream: while one chunk is being
 * written the next is read, and no more.
 */
@ApplicationScoped
class PublishStream {
    private static final Logger LOG = Logger.getLogger(PublishStream.class);

    private final PrepareRecord prepareRecord;
    private final RecordWriter writer;
    private final PublishingConfig config;
    private final ProblemJson problems;
    private final ObjectWriter json;

    PublishStream(
            PrepareRecord prepareRecord,
            RecordWriter writer,
            PublishingConfig config,
            ProblemJson problems,
            ObjectMapper mapper) {
        this.prepareRecord = prepareRecord;
        this.writer = writer;
        this.config = config;
        this.problems = problems;
        this.json = mapper.writerFor(LineResult.class);
    }

    void publish(InputStream in, OutputStream out, Caller caller) throws IOException {
        LineReader lines = new LineReader(in, config.recordBytes());
        StreamChunk writing = new StreamChunk();
        StreamChunk reading = new StreamChunk();
        int number = 0;
        boolean goesOn = true;
        for (byte[] line = lines.next(); line != null && goesOn; line = goesOn ? lines.next() : null) {
            number++;
            goesOn = read(line, number, lines.isTooLong(line), reading, caller);
            if (reading.isFull(config.batchRecords(), config.batchCharacters())) {
                start(reading);
                report(writing, out);
                writing = reading;
                reading = new StreamChunk();
            }
        }
        start(reading);
        report(writing, out);
        report(reading, out);
    }

    /** Says whether to read on: not past the limit, and not in an outage, in which every further line would be waited for in vain. */
    private boolean read(byte[] line, int number, boolean tooLong, StreamChunk chunk, Caller caller) {
        if (number > config.streamLines()) {
            chunk.refuse(number, tooManyLines());
            return false;
        }
        try {
            if (tooLong) {
                chunk.refuse(number, new BodyTooLarge(config.recordBytes()).problem());
            } else if (!isBlank(line)) {
                chunk.add(number, Submission.line(prepareRecord.prepare(JsonInput.object(line), caller)));
            }
        } catch (RefusalException e) {
            chunk.refuse(number, e.problem());
        } catch (RuntimeException e) {
            boolean outage = Outages.is(e);
            chunk.refuse(number, outage ? outage(e) : StreamChunk.failure(e));
            return !outage;
        }
        return true;
    }

    /** What was read before gets its results all the same. */
    private static Problem outage(RuntimeException cause) {
        LOG.warn("A stream ended early: a part that is needed is down", cause);
        return Problem.of(
                CommonProblems.UNAVAILABLE,
                "This line and those after it were not stored: send them as another stream in a moment.");
    }

    private void start(StreamChunk chunk) {
        List<Submission> submissions = chunk.submissions();
        if (!submissions.isEmpty()) {
            Thread.startVirtualThread(() -> writer.write(submissions));
        }
    }

    private void report(StreamChunk chunk, OutputStream out) throws IOException {
        for (LineResult result : chunk.results(problems)) {
            out.write(json.writeValueAsBytes(result));
            out.write('\n');
        }
        out.flush();
    }

    private Problem tooManyLines() {
        return Problem.of(
                CommonProblems.TOO_LARGE,
                "A stream has at most %,d lines. This line and those after it were not read: send them as another stream."
                        .formatted(config.streamLines()));
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
