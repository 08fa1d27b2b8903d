package daylight.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** The tables of the reports service, filled by SQL with what nobody can wait for: a million messages. */
final class ReportTables implements AutoCloseable {
    private static final String CASES =
            "INSERT INTO report_case (id, version, state, received_on, acknowledge_by, feedback_by, thread, messages)"
                    + " SELECT gen_random_uuid(), 1, 'received', current_date, current_date + 7, current_date + 90, sha256(i::text::bytea), 0"
                    + " FROM generate_series(1, 1000) i";

    private final Connection connection;

    private ReportTables(Connection connection) {
        this.connection = connection;
    }

    static ReportTables open(Map<String, String> environment) throws IOException {
        try {
            return new ReportTables(DriverManager.getConnection(
                    environment.getOrDefault("DAYLIGHT_REPORTS_DATABASE", "jdbc:postgresql://127.0.0.1:15432/reports"),
                    "reports",
                    environment.getOrDefault("DAYLIGHT_REPORTS_PASSWORD", "")));
        } catch (SQLException e) {
            throw new IOException("The database of reports cannot be reached", e);
        }
    }

    /** Messages of small bodies, all in mailboxes of eight. */
    void messages(int count) throws IOException {
        execute(CASES);
        String all = " FROM generate_series(1, " + count + ") i";
        execute("INSERT INTO sealed_body (id, day, kept) SELECT md5('bench' || i)::uuid, current_date, true" + all);
        execute("INSERT INTO sealed_piece (body, number, bytes) SELECT md5('bench' || i)::uuid, 0, '\\x00'" + all);
        execute(
                "INSERT INTO message (id, case_id, kind, number, body, day, size_class, epoch, sha256, first_sha256, first_epoch, access, reply)"
                        + " SELECT gen_random_uuid(), cases.id, 'reply', i / 1000 + 1000, md5('bench' || i)::uuid, current_date, '64KiB', 1,"
                        + " sha256(('bench' || i)::bytea), sha256(('bench' || i)::bytea), 1, sha256(('access' || i / 8)::bytea), i % 8 + 1"
                        + all
                        + " JOIN (SELECT id, row_number() OVER () AS n FROM report_case) AS cases ON cases.n = i % 1000 + 1");
        execute("ANALYZE message, sealed_piece, sealed_body");
    }

    /** A mailbox of whole replies, found under the hash that the service looks for. */
    void mailbox(byte[] access, SealedFiles files) throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        try (PreparedStatement body =
                        connection.prepareStatement("INSERT INTO sealed_body (id, day, kept) VALUES (?, ?, true)");
                PreparedStatement piece =
                        connection.prepareStatement("INSERT INTO sealed_piece (body, number, bytes) VALUES (?, 0, ?)");
                PreparedStatement message = connection.prepareStatement(
                        "INSERT INTO message (id, case_id, kind, number, body, day, size_class, epoch, sha256, first_sha256, first_epoch, access, reply)"
                                + " SELECT gen_random_uuid(), id, 'reply', 1000000 + (random() * 1000000000)::int, ?, ?, '64KiB', 1, ?, ?, 1, ?, ? FROM report_case LIMIT 1")) {
            for (int reply = 1; reply <= 8; reply++) {
                byte[] file = files.reply();
                byte[] hash = SealedFiles.sha256(file);
                UUID id = UUID.randomUUID();
                set(body, id, today).executeUpdate();
                set(piece, id, file).executeUpdate();
                set(message, id, today, hash, hash, access, reply).executeUpdate();
            }
        } catch (SQLException e) {
            throw new IOException("A mailbox could not be filled", e);
        }
    }

    long count(String table) throws IOException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new IOException(table + " could not be counted", e);
        }
    }

    private static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private void execute(String sql) throws IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IOException("The tables of reports could not be filled", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
