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
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * Brings in a stream of organizations, one a line. Lines that are refused are answered with a line each, and the last line of the answer sums up. While two pieces are being written ({@link PiecesUnderWay}) the next is
 * read and prepared, and no more: memory does not grow with the stream.
 */
@ApplicationScoped
class ImportStream {
    private static final int PIECE = 5_000;
    /** A piece of long lines has fewer: as rows, with what they are found by, they are a few times as long. */
    private static final int PIECE_BYTES = 4 * 1024 * 1024;

    private static final int LONGEST_LINE = 64 * 1024;

    private final ReadImport reading;
    private final PrepareLines prepare;
    private final WriteImports writing;
    private final SettleIndexes settling;
    private final ImportLog log;
    private final ProblemJson problems;
    private final ObjectMapper mapper;
    private final Executor writers = Executors.newVirtualThreadPerTaskExecutor();

    ImportStream(
            ReadImport reading,
            PrepareLines prepare,
            WriteImports writing,
            SettleIndexes settling,
            ImportLog log,
            ProblemJson problems,
            ObjectMapper mapper) {
        this.reading = reading;
        this.prepare = prepare;
        this.writing = writing;
        this.settling = settling;
        this.log = log;
        this.problems = problems;
        this.mapper = mapper;
    }

    /** @param account of who brings them in */
    void bring(InputStream in, OutputStream out, String account) throws IOException {
        UUID id = log.begin(ImportLog.ORGANIZATIONS, account);
        PiecesUnderWay under = new PiecesUnderWay(piece -> writing.write(id, piece), writers);
        Lines lines = new Lines(out);
        settling.begin();
        try (under) {
            pieces(new LineReader(in, LONGEST_LINE), lines, under);
            under.finish();
        } finally {
            settling.end(under.added());
        }
        log.tell(id, lines.refused);
        Map<String, Object> sum = new LinkedHashMap<>();
        sum.put("added", under.added());
        sum.put("known", under.known());
        sum.put("refused", lines.refused);
        lines.tell(sum);
    }

    private void pieces(LineReader reader, Lines lines, PiecesUnderWay under) throws IOException {
        List<ImportLine> piece = new ArrayList<>(PIECE);
        int bytes = 0;
        for (byte[] line = reader.next(); line != null; line = reader.next()) {
            bytes += line.length;
            ImportLine read = lines.read(line, reader.isTooLong(line));
            if (read != null) {
                piece.add(read);
            }
            if (piece.size() == PIECE || bytes > PIECE_BYTES) {
                under.add(prepare.prepare(piece));
                piece = new ArrayList<>(PIECE);
                bytes = 0;
            }
        }
        under.add(prepare.prepare(piece));
    }

    /** The lines as they come, and the answer to those that are refused. */
    private final class Lines {
        private final OutputStream out;
        private int number;
        private int refused;

        private Lines(OutputStream out) {
            this.out = out;
        }

        @Nullable
        ImportLine read(byte[] line, boolean tooLong) throws IOException {
            number++;
            if (isBlank(line)) {
                return null;
            }
            try {
                if (tooLong) {
                    throw new BodyTooLarge(LONGEST_LINE);
                }
                return reading.read(JsonInput.object(line));
            } catch (RefusalException e) {
                refused++;
                refuse(e.problem());
                return null;
            }
        }

        private static boolean isBlank(byte[] line) {
            // Nearly all are an object.
            return (line.length == 0 || line[0] != '{') && new String(line, StandardCharsets.UTF_8).isBlank();
        }

        private void refuse(Problem problem) throws IOException {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("line", number);
            told.put("problem", problems.members(problem));
            tell(told);
        }

        private void tell(Map<String, Object> told) throws IOException {
            out.write(mapper.writeValueAsBytes(told));
            out.write('\n');
        }
    }
}
