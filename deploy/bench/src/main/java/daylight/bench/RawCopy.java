package daylight.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** What PostgreSQL itself takes of a register: rows and first versions that are there, copied into empty tables with the same indexes, checks and foreign keys, with the settings and in the pieces of the service. */
final class RawCopy {
    /** Organizations in a transaction. */
    static final int PIECE = 5_000;

    private static final List<String> MAKE = List.of(
            "CREATE TABLE copied (LIKE organization INCLUDING ALL)",
            "ALTER TABLE copied ADD FOREIGN KEY (region) REFERENCES region (code),"
                    + " ADD FOREIGN KEY (merged_into) REFERENCES copied (id)",
            "CREATE TABLE copied_version (LIKE organization_version INCLUDING ALL)",
            "ALTER TABLE copied_version ADD FOREIGN KEY (organization_id) REFERENCES copied (id),"
                    + " ADD FOREIGN KEY (filing_id) REFERENCES filing (id)");
    private static final String DROP = "DROP TABLE IF EXISTS copied_version, copied";
    private static final List<String> FOR_MANY =
            List.of("SET LOCAL gin_pending_list_limit = '64MB'", "SET LOCAL work_mem = '64MB'");

    /** Rows of both tables, as they come out of COPY. */
    private record Piece(ByteArrayOutputStream organizations, ByteArrayOutputStream versions) {}

    private final Connection connection;
    private final CopyManager copy;

    RawCopy(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** Organizations a second, with their versions, durable. */
    double perSecond(int rows) throws SQLException, IOException {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < rows; from += PIECE) {
            pieces.add(piece(from, Math.min(PIECE, rows - from)));
        }
        connection.setAutoCommit(false);
        try {
            execute(MAKE);
            connection.commit();
            long start = System.nanoTime();
            long copied = 0;
            for (Piece piece : pieces) {
                execute(FOR_MANY);
                copied += copy.copyIn("COPY copied FROM STDIN", in(piece.organizations()));
                copy.copyIn("COPY copied_version FROM STDIN", in(piece.versions()));
                connection.commit();
            }
            return copied * 1e9 / (System.nanoTime() - start);
        } finally {
            // Where a piece failed, its transaction is still open.
            connection.rollback();
            connection.setAutoCommit(true);
            execute(List.of(DROP));
        }
    }

    private Piece piece(int from, int count) throws SQLException, IOException {
        String some = "(SELECT * FROM organization ORDER BY id LIMIT " + count + " OFFSET " + from + ") AS picked";
        return new Piece(
                out("SELECT * FROM " + some + " ORDER BY code"),
                out("SELECT v.* FROM organization_version v JOIN " + some
                        + " ON picked.id = v.organization_id WHERE v.version = 1 ORDER BY picked.code"));
    }

    private static InputStream in(ByteArrayOutputStream rows) {
        return new ByteArrayInputStream(rows.toByteArray());
    }

    private ByteArrayOutputStream out(String select) throws SQLException, IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copy.copyOut("COPY (" + select + ") TO STDOUT", out);
        return out;
    }

    private void execute(List<String> all) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : all) {
                statement.execute(sql);
            }
        }
    }
}
