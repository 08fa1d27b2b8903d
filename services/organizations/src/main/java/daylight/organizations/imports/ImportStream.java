package daylight.organizations.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.http.BodyTooLarge;
import daylight.kernel.input.JsonInput;
import daylight.kernel.input.LineReader;
import daylight.kernel.problems.Problem;
import daylight.kernel.problems.ProblemJson;
import daylight.kernel.problems.RefusalException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a stream of organizations, one a line. Lines that are refused are answered with a line each, and the last line of the answer sums up. While one piece is being written the next is read and prepared, and
 * no more: memory does not grow with the stream.
 */
@ApplicationScoped
class ImportStream {
    private static final Logger LOG = Logger.getLogger(ImportStream.class);

    private static final int PIECE = 5_000;
    /** A piece of long lines has fewer: its rows lie in memory a few times over while it is written. */
    private static final int PIECE_BYTES = 8 * 1024 * 1024;

    private static final int LONGEST_LINE = 64 * 1024;

    private final ReadImport reading;
    private final PrepareLines prepare;
    private final WriteImports writing;
    private final ImportLog log;
    private final ProblemJson problems;
    private final ObjectMapper mapper;
    private final ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor();

    ImportStream(
            ReadImport reading,
            PrepareLines prepare,
            WriteImports writing,
            ImportLog log,
            ProblemJson problems,
            ObjectMapper mapper) {
        this.reading = reading;
        this.prepare = prepare;
        this.writing = writing;
        this.log = log;
        this.problems = problems;
        this.mapper = mapper;
    }

    /** What became of the lines so far. */
    private static final class Tally {
        private final UUID id;
        private int line;
        private int added;
        private int known;
        private int refused;
        private CompletableFuture<Integer> under = CompletableFuture.completedFuture(0);
        private int sent;

        private Tally(UUID id) {
            this.id = id;
        }
    }

    /** @param account of who brings them in */
    void bring(InputStream in, OutputStream out, String account) throws IOException {
        Tally tally = new Tally(log.begin(ImportLog.ORGANIZATIONS, account));
        pieces(new LineReader(in, LONGEST_LINE), tally, out);
        // Not waited for: meanwhile the loader's next stream is read.
        int added = tally.added;
        writers.execute(() -> settle(added));
        log.tell(tally.id, tally.refused);
        Map<String, Object> sum = new LinkedHashMap<>();
        sum.put("added", tally.added);
        sum.put("known", tally.known);
        sum.put("refused", tally.refused);
        tell(out, sum);
    }

    private void settle(int added) {
        try {
            writing.settle(added);
        } catch (RuntimeException e) {
            LOG.warnf(e, "The lists of the indexes were not put in order; the database does so by itself in a while");
        }
    }

    private void pieces(LineReader lines, Tally tally, OutputStream out) throws IOException {
        List<PreparedLine> piece = new ArrayList<>(PIECE);
        int bytes = 0;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            tally.line++;
            bytes += line.length;
            PreparedLine read = read(line, lines.isTooLong(line), tally, out);
            if (read != null) {
                piece.add(read);
            }
            if (piece.size() == PIECE || bytes > PIECE_BYTES) {
                write(piece, tally);
                piece = new ArrayList<>(PIECE);
                bytes = 0;
            }
        }
        write(piece, tally);
        await(tally);
    }

    private @Nullable PreparedLine read(byte[] line, boolean tooLong, Tally tally, OutputStream out)
            throws IOException {
        if (new String(line, StandardCharsets.UTF_8).isBlank()) {
            return null;
        }
        try {
            if (tooLong) {
                throw new BodyTooLarge(LONGEST_LINE);
            }
            return prepare.prepare(reading.read(JsonInput.object(line)));
        } catch (RefusalException e) {
            tally.refused++;
            refuse(tally.line, e.problem(), out);
            return null;
        }
    }

    private void refuse(int number, Problem problem, OutputStream out) throws IOException {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("line", number);
        told.put("problem", problems.members(problem));
        tell(out, told);
    }

    private void tell(OutputStream out, Map<String, Object> told) throws IOException {
        out.write(mapper.writeValueAsBytes(told));
        out.write('\n');
    }

    private void write(List<PreparedLine> piece, Tally tally) {
        await(tally);
        tally.sent = piece.size();
        tally.under = piece.isEmpty()
                ? CompletableFuture.completedFuture(0)
                : CompletableFuture.supplyAsync(() -> writing.write(tally.id, piece), writers);
    }

    private static void await(Tally tally) {
        int added = tally.under.join();
        tally.added += added;
        tally.known += tally.sent - added;
        tally.sent = 0;
        tally.under = CompletableFuture.completedFuture(0);
    }
}
