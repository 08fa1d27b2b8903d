package daylight.organizations.finding;

import com.fasterxml.jackson.databind.ObjectMapper;
import daylight.kernel.outage.Outage;
import daylight.kernel.tables.Csv;
import daylight.organizations.day.RegisterDay;
import daylight.organizations.finding.Found.Item;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The whole register as a stream, in the order of entry. It is read in short pieces, so that a slow reader holds no transaction open. */
@ApplicationScoped
class ListRegister {
    private static final int PIECE = 2_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Jdbi jdbi;
    private final RegisterDay day;
    private final ObjectMapper mapper;

    ListRegister(Jdbi jdbi, RegisterDay day, ObjectMapper mapper) {
        this.jdbi = jdbi;
        this.day = day;
        this.mapper = mapper;
    }

    void json(OutputStream out) throws IOException {
        each(out, item -> mapper.writeValueAsString(item) + "\n");
    }

    void csv(OutputStream out) throws IOException {
        out.write(Csv.line(Item.COLUMNS).getBytes(StandardCharsets.UTF_8));
        each(out, item -> Csv.line(item.cells()));
    }

    private interface Line {
        String of(Item item) throws IOException;
    }

    private void each(OutputStream out, Line line) throws IOException {
        UUID last = BEFORE_ALL;
        for (List<Item> piece = after(last); !piece.isEmpty(); piece = after(last)) {
            StringBuilder lines = new StringBuilder();
            for (Item item : piece) {
                lines.append(line.of(item));
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
            last = piece.getLast().id();
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
