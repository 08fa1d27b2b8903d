package daylight.organizations.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.outage.Outage;
import daylight.kernel.tables.Csv;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.Found.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The whole register, in the order of entry. It is read in short pieces, so that a slow reader holds no transaction open. */
@ApplicationScoped
public class ListRegister {
    /** How it is written. */
    public enum Format {
        /** An object a line. */
        NDJSON,
        CSV
    }

    /**
     * Some of it.
     *
     * @param lines in UTF-8
     * @param organizations how many; none at the end
     * @param last where the next piece goes on
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes on their way, never compared.
    public record Piece(byte[] lines, int organizations, UUID last) {}

    public static final UUID BEGINNING = new UUID(0, 0);
    private static final int PIECE = 2_000;

    private final Jdbi jdbi;
    private final RegisterDay day;
    private final ObjectMapper mapper;

    ListRegister(Jdbi jdbi, RegisterDay day, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.day = day;
        this.mapper = mapper;
    }

    /** What stands before the first line. */
    public byte[] heading(Format format) {
        return switch (format) {
            case NDJSON -> new byte[0];
            case CSV -> Csv.line(Item.COLUMNS).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The next piece. */
    public Piece after(UUID last, Format format) {
        List<Item> items = after(last);
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append(line(item, format)));
        return new Piece(
                lines.toString().getBytes(StandardCharsets.UTF_8),
                items.size(),
                items.isEmpty() ? last : items.getLast().id());
    }

    /** All of it, as it is now. */
    void write(OutputStream out, Format format) throws IOException {
        out.write(heading(format));
        for (Piece piece = after(BEGINNING, format); piece.organizations() > 0; piece = after(piece.last(), format)) {
            out.write(piece.lines());
        }
    }

    private String line(Item item, Format format) {
        try {
            return switch (format) {
                case NDJSON -> mapper.writeValueAsString(item) + "\n";
                case CSV -> Csv.line(item.cells());
            };
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A value of ours cannot be written", e);
        }
    }

    private List<Item> after(UUID last) {
        try {
            return jdbi.withHandle(handle -> handle.createQuery("SELECT *, " + SearchSql.late("organization")
                            + " AS late FROM organization WHERE id > :last ORDER BY id LIMIT :piece")
                    .bind("last", last)
                    .bind("today", day.today())
                    .bind("piece", PIECE)
                    .map((row, context) -> SearchSql.item(row))
                    .list());
        } catch (org.jdbi.v3.core.JdbiException e) {
            // The answer has begun: only a broken connection tells the reader that it is not whole.
            throw new Outage("The register could not be read to its end", e);
        }
    }
}
